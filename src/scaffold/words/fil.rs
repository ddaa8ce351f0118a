//! First texts in Filipino.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Ang ating gabay",
    welcome: "Maligayang pagdating",
    welcome_summary: "Paano gamitin ang site na ito.",
    about_heading: "Tungkol sa pahinang ito",
    about_text: "Nasa file na `{file}` ang tekstong ito. Palitan ito, i-save, at tingnan muli ang pahina.",
    course: "Kurso sa wikang Hapon (halimbawa)",
    course_summary: "Halimbawa ng programang may huling araw: libreng aralin sa wikang Hapon.",
    course_gives: "Libreng aralin sa wikang Hapon",
    apply_heading: "Paano mag-apply",
    apply_text: "Mag-apply sa tanggapan ng konsultasyon bago ang huling araw.",
    desk: "Tanggapan ng konsultasyon (halimbawa)",
    desk_summary: "Halimbawa ng lugar kung saan puwedeng magtanong tungkol sa trabaho at araw-araw na buhay.",
    desk_text: "Puwede kang magtanong dito tungkol sa iyong status of residence (katayuan ng paninirahan) at residence card.",
    desk_hours: "Lunes hanggang Biyernes, 9:00 hanggang 17:00",
    leaflet: "Polyeto (halimbawa)",
    publisher: "Munisipyo (halimbawa)",
    status_term: "status of residence (katayuan ng paninirahan)",
    status_meaning: "Ang katayuan na nagpapahintulot sa mga dayuhan na manatili sa Japan. Nakadepende rito kung ano ang puwede nilang gawin.",
    card_term: "residence card",
    card_meaning: "Kard para sa mga dayuhang nakatira sa Japan nang higit sa tatlong buwan.",
    readme_intro: "Nasa folder na ito ang mga teksto ng iyong site.",
    readme_look: "Tingnan ang mga pahina habang nagsusulat",
    readme_check: "Hanapin ang mga mali",
    readme_publish: "Gawin ang mga file na ilalathala",
    readme_where: "Nasa `content/` ang mga teksto: isang folder sa bawat pahina, isang file sa bawat wika.",
};
