### Labels of the fixed choices that facts can have.

answer-yes = Sí
answer-no = No
answer-conditional = Con ciertas condiciones

audience-student = Estudiantes
audience-worker = Personas que trabajan
audience-company = Empresas
audience-university = Universidades y escuelas
audience-association = Asociaciones
audience-municipality = Gobiernos locales
audience-bank = Instituciones financieras
audience-individual = Particulares
audience-job-seeker = Personas que buscan empleo

industry-manufacturing = Industria
industry-construction = Construcción
industry-transport = Transporte
industry-medical = Servicios médicos
industry-care = Cuidados (kaigo)
industry-lodging = Alojamiento
industry-food = Alimentación y restaurantes
industry-agriculture = Agricultura
industry-fishery = Pesca
industry-forestry = Silvicultura
industry-it = TI
industry-retail = Comercio minorista
industry-textile = Textil
industry-energy = Energía
industry-semiconductor = Semiconductores
industry-finance = Finanzas
industry-education = Educación
industry-services = Servicios
industry-recycling = Reciclaje
industry-wholesale = Comercio mayorista

category-work-limited = Estatus de trabajo (limitado a ciertas actividades)
category-no-work = Estatus que no permiten trabajar
category-designated = Actividades designadas
category-position = Estatus por vínculo familiar o condición personal

work-limited = Trabajo dentro de las actividades permitidas
work-not-allowed = Trabajo no permitido
work-with-permission = Trabajo solo con permiso
work-designated = Depende de la actividad designada
work-unlimited = Trabajo sin restricciones

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Prueba de Japonés Básico de la Fundación Japón (JFT-Basic)
japanese-framework-a1 = Nivel A1 del Marco de Referencia para la Enseñanza del Japonés

kind-subsidy = Subvención
kind-grant = Ayuda económica (joseikin)
kind-tax = Incentivo fiscal
kind-certification = Sistema de certificación
kind-award = Premio
kind-training = Cursos y formación
kind-desk = Ventanilla de consultas
kind-platform = Plataforma
kind-matching = Intermediación
kind-guidance = Asesoramiento y apoyo
kind-internship = Prácticas en empresas
kind-handbook = Manual
kind-casebook = Recopilación de casos
kind-network = Red
kind-system = Sistema

purpose-recruit-retain = Captación y retención de personal
purpose-develop = Desarrollo de recursos humanos
purpose-productivity = Mejora de la productividad

stage-plan = Planificación
stage-recruit = Contratación
stage-accept = Acogida
stage-retain = Retención

period-fixed = Plazo determinado
period-rolling = Plazo abierto permanentemente
period-until-budget = Hasta agotar el presupuesto
period-until-full = Hasta completar las plazas
period-annual = Todos los años
period-unknown = Plazo desconocido

member-core = Miembros principales
member-government = Organismos públicos
member-economic = Organizaciones empresariales
member-university = Universidades
member-bank = Instituciones financieras
member-jetro = JETRO
member-company = Empresas
member-other = Otros

case-foreign-talent = Talento extranjero
case-side-job = Profesionales con segundo empleo
case-professional = Profesionales con experiencia
case-regional-hr = Departamento regional de RR. HH.
case-relocation = Traslado o nueva sede
case-joint-course = Curso conjunto

job-field-engineering = Ingeniería de producción
job-field-design = Diseño y dibujo técnico
job-field-it = TI y sistemas
job-field-sales = Ventas y nuevos mercados
job-field-marketing = Marketing y relaciones públicas
job-field-business-development = Nuevos negocios y productos
job-field-management = Gestión y mejora de procesos
job-field-accounting = Contabilidad
job-field-human-resources = Recursos humanos
job-field-hospitality = Atención al público
job-field-farming = Agricultura y ganadería

event-exchange = Encuentro de intercambio
event-kickoff = Evento inaugural
event-seminar = Seminario
event-briefing = Sesión informativa
event-campaign = Campaña
mode-in-person = Presencial
mode-online = En línea
mode-hybrid = Presencial y en línea

organization-agency = Organismo público
organization-bureau = Oficina regional
organization-desk = Ventanilla de consultas
organization-network = Red
organization-school = Escuela
organization-expert = Especialistas
organization-body = Organización
