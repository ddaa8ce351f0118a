//! First texts in Turkish.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Rehberimiz",
    welcome: "Hoş geldiniz",
    welcome_summary: "Bu sitenin nasıl kullanılacağı.",
    about_heading: "Bu sayfa hakkında",
    about_text: "Bu metin `{file}` dosyasındadır. Metni değiştirin, dosyayı kaydedin ve sayfaya yeniden bakın.",
    course: "Japonca kursu (örnek)",
    course_summary: "Son başvuru günü olan bir program örneği: ücretsiz Japonca dersleri.",
    course_gives: "Ücretsiz Japonca dersleri",
    apply_heading: "Nasıl başvurulur",
    apply_text: "Son günden önce danışma birimine başvurun.",
    desk: "Danışma birimi (örnek)",
    desk_summary: "İş ve günlük yaşam hakkında soru sorulabilecek bir yer örneği.",
    desk_text: "Burada ikamet statünüz ve ikamet kartınız hakkında soru sorabilirsiniz.",
    desk_hours: "Pazartesiden cumaya, 9.00–17.00",
    leaflet: "Broşür (örnek)",
    publisher: "Belediye (örnek)",
    status_term: "ikamet statüsü",
    status_meaning: "Yabancıların Japonya'da kalmasını sağlayan statü. Orada neler yapabilecekleri buna bağlıdır.",
    card_term: "ikamet kartı",
    card_meaning: "Japonya'da üç aydan uzun yaşayan yabancılara verilen kart.",
    readme_intro: "Bu klasörde sitenizin metinleri bulunur.",
    readme_look: "Yazarken sayfalara bakmak",
    readme_check: "Hataları aramak",
    readme_publish: "Yayımlanacak dosyaları oluşturmak",
    readme_where: "Metinler `content/` içindedir: her sayfa için bir klasör, her dil için bir dosya.",
};
