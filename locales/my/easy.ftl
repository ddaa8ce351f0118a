### What pages in easy Japanese say about themselves.
### Review wanted.

easy-furigana = ဖူရိဂါန
easy-spaces = စကားစုများကြား နေရာခြားခြင်း
easy-by-person = ဤစာမျက်နှာကို လူက လွယ်ကူသောဂျပန်စာဖြင့် ရေးထားပါသည်။
easy-by-machine = ဤစာမျက်နှာကို ဂျပန်ဘာသာစာမျက်နှာမှ စက်ဖြင့် ပြုလုပ်ထားပါသည်။
easy-original = ဂျပန်ဘာသာစာမျက်နှာ
easy-ask = မေးမြန်းရန်:
