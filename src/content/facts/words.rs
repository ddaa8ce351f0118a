//! Lists of words that facts of several types share.

use crate::words::words;

words! {
    /// Yes, no, or it depends.
    Answer "answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Under conditions that the note names.
        Conditional = "conditional",
    }
}

words! {
    /// Who can use or join something.
    Audience "audience" {
        /// People who study in Japan or want to.
        Student = "student",
        /// Foreign people who work in Japan.
        Worker = "worker",
        /// Companies.
        Company = "company",
        /// Universities and colleges.
        University = "university",
        /// Associations of companies.
        Association = "association",
        /// Prefectures, cities, towns and villages.
        Municipality = "municipality",
        /// Banks and other financial institutions.
        Bank = "bank",
        /// Any person.
        Individual = "individual",
        /// People who look for work.
        JobSeeker = "job-seeker",
    }
}

words! {
    /// A branch of business.
    Industry "industry" {
        /// Making goods.
        Manufacturing = "manufacturing",
        /// Building.
        Construction = "construction",
        /// Carrying people and goods.
        Transport = "transport",
        /// Hospitals and clinics.
        Medical = "medical",
        /// Care of the elderly and others.
        Care = "care",
        /// Hotels and inns.
        Lodging = "lodging",
        /// Making and serving food.
        Food = "food",
        /// Farming and livestock.
        Agriculture = "agriculture",
        /// Fishing and its products.
        Fishery = "fishery",
        /// Forestry and wood.
        Forestry = "forestry",
        /// Software and information services.
        It = "it",
        /// Shops and trade.
        Retail = "retail",
        /// Textiles and clothing.
        Textile = "textile",
        /// Energy.
        Energy = "energy",
        /// Semiconductors and electronics.
        Semiconductor = "semiconductor",
        /// Banking and insurance.
        Finance = "finance",
        /// Schools and research.
        Education = "education",
        /// Other services.
        Services = "services",
        /// Recycling and waste.
        Recycling = "recycling",
        /// Wholesale trade.
        Wholesale = "wholesale",
    }
}

words! {
    /// What a number counts.
    Unit "unit" {
        /// People.
        People = "people",
        /// Companies.
        Companies = "companies",
        /// Organizations.
        Organizations = "organizations",
        /// Hundredths.
        Percent = "percent",
        /// Japanese yen.
        Yen = "yen",
        /// Things or cases.
        Items = "items",
        /// Years.
        Years = "years",
        /// People in each year.
        PeoplePerYear = "people-per-year",
        /// Fields of work.
        Fields = "fields",
        /// Kinds of jobs.
        Jobs = "jobs",
        /// How often.
        Times = "times",
    }
}

words! {
    /// Which people a count of people counts. Counts with different measures must not be mixed.
    Measure "measure" {
        /// People who live in Japan with a status.
        Residents = "residents",
        /// People who are employed.
        Workers = "workers",
        /// People who study.
        Students = "students",
        /// People who finished their studies.
        Graduates = "graduates",
        /// Permissions given.
        Permissions = "permissions",
    }
}

words! {
    /// What an amount is for.
    AmountUnit "per" {
        /// In all.
        Total = "total",
        /// For each person.
        PerPerson = "per-person",
        /// For each company.
        PerCompany = "per-company",
        /// For each day.
        PerDay = "per-day",
        /// For each person and day.
        PerPersonDay = "per-person-day",
        /// For each month.
        PerMonth = "per-month",
        /// For each application.
        PerApplication = "per-application",
        /// For each measure that is taken.
        PerMeasure = "per-measure",
        /// For each year.
        PerYear = "per-year",
    }
}
