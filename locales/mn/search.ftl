### Texts of the search.
### Review wanted.

search-label = Энэ сайтаас хайх
search-submit = Хайх
search-title = Хайлт
search-query-tips = Яг тэр үгийг "хашилт"-аар, хасах үгийг хасах тэмдгээр (-) тэмдэглэнэ үү.

search-filters = Шүүлтүүр
search-clear = Шүүлтүүрийг арилгах
search-from = Эхлэх
search-to = Хүртэл
search-range-closes = Өргөдөл гаргах сүүлийн өдөр
search-range-amount = Мөнгөн дүн (иен)
facet-agency = Хэрэгжүүлэгч байгууллага
facet-collection = Хуудасны төрөл

search-results = Хайлтын үр дүн
search-more = Илүү олон үр дүн
search-count = { $n ->
    [one] { $n } үр дүн
   *[other] { $n } үр дүн
}
search-count-near = { $n ->
    [one] Ойролцоо бичлэгтэй { $n } үр дүн
   *[other] Ойролцоо бичлэгтэй { $n } үр дүн
}
search-count-any = { $n ->
    [one] Зарим үг агуулсан { $n } үр дүн
   *[other] Зарим үг агуулсан { $n } үр дүн
}
search-days-left = { $n ->
    [one] { $n } өдөр үлдсэн
   *[other] { $n } өдөр үлдсэн
}
search-last-day = өнөөдөр сүүлийн өдөр

search-loading = Ачаалж байна…
search-titles-only = Гарчгаар олсон үр дүн. Бүтэн бичвэрийг ачаалж байна…
search-load-full = Бүтэн бичвэрээс хайх (илүү их дата ашиглана)
search-failed = Хайлт бүрэн ачаалагдсангүй. Холболтоо шалгана уу эсвэл доорх жагсаалтыг ашиглана уу.
search-unsupported = Энэ хөтөч бүтэн бичвэрээс хайх боломжгүй. Доорх жагсаалтыг ашиглана уу.
search-portable = Сайтын энэ хуулбар файлаас нээгдсэн бөгөөд хөтөч ийм хуудсанд хайлт хийхийг зөвшөөрдөггүй. Доорх жагсаалтыг ашиглах эсвэл сайтаас хайна уу:
search-outdated = Сайт шинэчлэгдсэн. Энэ хуудсыг дахин ачаална уу.

search-none = Юу ч олдсонгүй.
search-none-here = Энэ хэлээр юу ч олдсонгүй.
search-found-in = Өөр хэлээр олдлоо:
search-try-languages = Өөр хэлээр хайх
search-ask-desks = Зөвлөгөө өгөх цэгээс асуух
search-browse = Жагсаалтаас үзэх
