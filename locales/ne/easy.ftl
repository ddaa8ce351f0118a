### What pages in easy Japanese say about themselves.
### Review wanted.

easy-furigana = फुरिगाना
easy-spaces = वाक्यांशबीच खाली ठाउँ
easy-by-person = यो पृष्ठ मानिसले सजिलो जापानी भाषामा लेखेको हो।
easy-by-machine = यो पृष्ठ जापानी भाषाको पृष्ठबाट मेसिनले बनाएको हो।
easy-original = जापानी भाषाको पृष्ठ
easy-ask = सोध्ने ठाउँ:
