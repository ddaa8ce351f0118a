### Labels of the facts on an entry's page.

fact-parent = Forma parte de
fact-category = Categoría
fact-work = Trabajo
fact-purpose = Objetivo
fact-activities = Actividades permitidas
fact-examples = Ejemplos
fact-occupations = Áreas y ocupaciones
fact-stay = Periodo de estancia
fact-requirements = Requisitos
fact-points = Puntos necesarios
fact-tests = Exámenes
fact-japanese = Idioma japonés
fact-family = Traer a la familia
fact-job-change = Cambio de empleo
fact-intake = Límite de personas
fact-residents = Número de residentes
fact-highly-skilled = Como profesionales extranjeros altamente cualificados
fact-next = Siguientes estatus posibles
fact-notes = Tenga en cuenta
fact-links = Enlaces

fact-state = Estado del plazo
fact-agency = Organismo responsable
fact-kind = Tipo
fact-purposes = Objetivos
fact-stage = Etapa
fact-users = Quién puede solicitarlo
fact-regions = Regiones
fact-industries = Sectores
fact-size = Tamaño de la empresa
fact-amounts = Importes
fact-cost = Costo
fact-period = Plazo de solicitud
fact-capacity = Plazas
fact-supports = Qué ofrece
fact-former-names = Nombres anteriores
fact-figures = En cifras
fact-contacts = Contacto

fact-founded = Fecha de fundación
fact-prefectures = Prefecturas en la fundación
fact-case-prefectures = Prefecturas de los casos
fact-secretariat = Secretaría
fact-program = Programa
fact-members = Miembros
fact-cases = Casos

fact-company = Empresa
fact-prefecture = Prefectura
fact-municipality = Municipio
fact-industry = Sector
fact-business = Actividad de la empresa
fact-nationalities = Nacionalidades
fact-jobs = Funciones
fact-job-fields = Tipos de trabajo
fact-programs = Programas utilizados
fact-consortium = Consorcio

fact-starts = Comienza
fact-ends = Termina
fact-mode = Formato
fact-place = Lugar
fact-languages = Idiomas
fact-audience = Dirigido a
fact-organizers = Organizadores

fact-short-name = Nombre abreviado
fact-services = Servicios

fact-population = A quién o qué se cuenta
fact-measure = Qué muestran las cifras
fact-region = Región
