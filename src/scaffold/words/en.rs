//! First texts in English.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Our guide",
    welcome: "Welcome",
    welcome_summary: "How to use this site.",
    about_heading: "About this page",
    about_text: "These words are in the file `{file}`. Change them, save the file, and look at the page again.",
    course: "Japanese course (example)",
    course_summary: "An example of a programme with a deadline: free lessons in Japanese.",
    course_gives: "Free lessons in Japanese",
    apply_heading: "How to apply",
    apply_text: "Apply at the help desk before the last day.",
    desk: "Help desk (example)",
    desk_summary: "An example of a place where you can ask about work and daily life.",
    desk_text: "You can ask here about your status of residence and your residence card.",
    desk_hours: "Monday to Friday, 9:00 to 17:00",
    leaflet: "Leaflet (example)",
    publisher: "City office (example)",
    status_term: "status of residence",
    status_meaning: "The status that allows people of other countries to stay in Japan. It decides what they can do there.",
    card_term: "residence card",
    card_meaning: "A card for people of other countries who live in Japan for more than three months.",
    readme_intro: "This folder holds the texts of your site.",
    readme_look: "See your pages while you write",
    readme_check: "Look for mistakes",
    readme_publish: "Make the files that you publish",
    readme_where: "The texts are in `content/`: one folder for each page, one file for each language.",
};
