### What pages in easy Japanese say about themselves.
### Review wanted.

easy-furigana = ហ្វូរីហ្គាណា
easy-spaces = ដកឃ្លា
easy-by-person = ទំព័រនេះសរសេរដោយមនុស្ស ជាភាសាជប៉ុនងាយៗ។
easy-by-machine = ទំព័រនេះធ្វើដោយម៉ាស៊ីន ពីទំព័រភាសាជប៉ុន។
easy-original = ទំព័រភាសាជប៉ុន
easy-ask = កន្លែងសាកសួរ៖
