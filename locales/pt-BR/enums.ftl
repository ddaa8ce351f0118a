### Labels of the fixed choices that facts can have.

answer-yes = Sim
answer-no = Não
answer-conditional = Sob certas condições

audience-student = Estudantes
audience-worker = Pessoas que trabalham
audience-company = Empresas
audience-university = Universidades e escolas
audience-association = Associações
audience-municipality = Governos locais
audience-bank = Instituições financeiras
audience-individual = Pessoas físicas
audience-job-seeker = Pessoas em busca de emprego

industry-manufacturing = Indústria
industry-construction = Construção
industry-transport = Transporte
industry-medical = Serviços médicos
industry-care = Cuidados (kaigo)
industry-lodging = Hospedagem
industry-food = Alimentos e restaurantes
industry-agriculture = Agricultura
industry-fishery = Pesca
industry-forestry = Silvicultura
industry-it = TI
industry-retail = Varejo
industry-textile = Têxtil
industry-energy = Energia
industry-semiconductor = Semicondutores
industry-finance = Finanças
industry-education = Educação
industry-services = Serviços
industry-recycling = Reciclagem
industry-wholesale = Atacado

category-work-limited = Status de trabalho (limitado a certas atividades)
category-no-work = Status que não permitem trabalhar
category-designated = Atividades designadas
category-position = Status por vínculo familiar ou condição pessoal

work-limited = Trabalho dentro das atividades permitidas
work-not-allowed = Trabalho não permitido
work-with-permission = Trabalho só com permissão
work-designated = Depende da atividade designada
work-unlimited = Trabalho sem restrições

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Teste de Japonês Básico da Fundação Japão (JFT-Basic)
japanese-framework-a1 = Nível A1 do Quadro de Referência para o Ensino da Língua Japonesa

kind-subsidy = Subsídio
kind-grant = Auxílio financeiro (joseikin)
kind-tax = Incentivo fiscal
kind-certification = Sistema de certificação
kind-award = Prêmio
kind-training = Cursos e treinamento
kind-desk = Balcão de consultas
kind-platform = Plataforma
kind-matching = Intermediação
kind-guidance = Orientação e apoio
kind-internship = Estágio
kind-handbook = Manual
kind-casebook = Coletânea de casos
kind-network = Rede
kind-system = Sistema

purpose-recruit-retain = Obtenção e retenção de pessoal
purpose-develop = Desenvolvimento de recursos humanos
purpose-productivity = Aumento da produtividade

stage-plan = Planejamento
stage-recruit = Contratação
stage-accept = Acolhimento
stage-retain = Retenção

period-fixed = Período determinado
period-rolling = Inscrições a qualquer momento
period-until-budget = Até acabar o orçamento
period-until-full = Até preencher as vagas
period-annual = Todos os anos
period-unknown = Período desconhecido

member-core = Membros principais
member-government = Órgãos públicos
member-economic = Entidades empresariais
member-university = Universidades
member-bank = Instituições financeiras
member-jetro = JETRO
member-company = Empresas
member-other = Outros

case-foreign-talent = Profissionais estrangeiros
case-side-job = Profissionais com trabalho secundário
case-professional = Profissionais experientes
case-regional-hr = Departamento regional de RH
case-relocation = Mudança de local ou nova unidade
case-joint-course = Curso conjunto

job-field-engineering = Engenharia de produção
job-field-design = Projeto e desenho técnico
job-field-it = TI e sistemas
job-field-sales = Vendas e novos mercados
job-field-marketing = Marketing e relações públicas
job-field-business-development = Novos negócios e produtos
job-field-management = Gestão e melhoria de processos
job-field-accounting = Contabilidade
job-field-human-resources = Recursos humanos
job-field-hospitality = Atendimento ao público
job-field-farming = Agricultura e pecuária

event-exchange = Encontro de intercâmbio
event-kickoff = Evento de lançamento
event-seminar = Seminário
event-briefing = Sessão informativa
event-campaign = Campanha
mode-in-person = Presencial
mode-online = Online
mode-hybrid = Presencial e online

organization-agency = Órgão público
organization-bureau = Departamento regional
organization-desk = Balcão de consultas
organization-network = Rede
organization-school = Escola
organization-expert = Especialistas
organization-body = Organização
