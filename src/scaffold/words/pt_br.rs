//! First texts in Brazilian Portuguese.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Nosso guia",
    welcome: "Boas-vindas",
    welcome_summary: "Como usar este site.",
    about_heading: "Sobre esta página",
    about_text: "Este texto está no arquivo `{file}`. Altere o texto, salve o arquivo e veja a página de novo.",
    course: "Curso de japonês (exemplo)",
    course_summary: "Um exemplo de programa com prazo: aulas gratuitas de japonês.",
    course_gives: "Aulas gratuitas de japonês",
    apply_heading: "Como se inscrever",
    apply_text: "Inscreva-se no balcão de consultas antes do último dia.",
    desk: "Balcão de consultas (exemplo)",
    desk_summary: "Um exemplo de lugar onde você pode perguntar sobre trabalho e vida diária.",
    desk_text: "Aqui você pode perguntar sobre seu status de residência e seu cartão de residência (Zairyu Card).",
    desk_hours: "Segunda a sexta-feira, das 9h às 17h",
    leaflet: "Folheto (exemplo)",
    publisher: "Prefeitura (exemplo)",
    status_term: "status de residência",
    status_meaning: "O status que permite a pessoas de outros países ficar no Japão. Ele define o que elas podem fazer lá.",
    card_term: "cartão de residência (Zairyu Card)",
    card_meaning: "Um cartão para pessoas de outros países que moram no Japão por mais de três meses.",
    readme_intro: "Esta pasta contém os textos do seu site.",
    readme_look: "Veja as páginas enquanto escreve",
    readme_check: "Procure erros",
    readme_publish: "Crie os arquivos que serão publicados",
    readme_where: "Os textos estão em `content/`: uma pasta para cada página, um arquivo para cada idioma.",
};
