//! First texts in Spanish.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Nuestra guía",
    welcome: "Le damos la bienvenida",
    welcome_summary: "Cómo usar este sitio.",
    about_heading: "Sobre esta página",
    about_text: "Este texto está en el archivo `{file}`. Cámbielo, guarde el archivo y vea la página de nuevo.",
    course: "Curso de japonés (ejemplo)",
    course_summary: "Un ejemplo de programa con plazo: clases gratuitas de japonés.",
    course_gives: "Clases gratuitas de japonés",
    apply_heading: "Cómo solicitarlo",
    apply_text: "Presente la solicitud en la oficina de consultas antes del último día.",
    desk: "Oficina de consultas (ejemplo)",
    desk_summary: "Un ejemplo de lugar donde se puede preguntar sobre el trabajo y la vida diaria.",
    desk_text: "Aquí puede preguntar sobre su estatus de residencia y su tarjeta de residencia.",
    desk_hours: "De lunes a viernes, de 9:00 a 17:00",
    leaflet: "Folleto (ejemplo)",
    publisher: "Ayuntamiento (ejemplo)",
    status_term: "estatus de residencia",
    status_meaning: "El estatus que permite a personas de otros países estar en Japón. De él depende lo que pueden hacer allí.",
    card_term: "tarjeta de residencia",
    card_meaning: "Una tarjeta para personas de otros países que viven en Japón más de tres meses.",
    readme_intro: "Esta carpeta contiene los textos de su sitio.",
    readme_look: "Ver las páginas mientras escribe",
    readme_check: "Buscar errores",
    readme_publish: "Crear los archivos que se publican",
    readme_where: "Los textos están en `content/`: una carpeta para cada página, un archivo para cada idioma.",
};
