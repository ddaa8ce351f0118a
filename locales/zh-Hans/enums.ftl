### Labels of the fixed choices that facts can have.

answer-yes = 可以
answer-no = 不可以
answer-conditional = 有条件

audience-student = 学生
audience-worker = 在职人士
audience-company = 企业
audience-university = 大学和学校
audience-association = 团体
audience-municipality = 地方政府
audience-bank = 金融机构
audience-individual = 个人
audience-job-seeker = 求职者

industry-manufacturing = 制造业
industry-construction = 建筑业
industry-transport = 运输业
industry-medical = 医疗
industry-care = 介护（护理）
industry-lodging = 住宿业
industry-food = 餐饮、食品
industry-agriculture = 农业
industry-fishery = 渔业、水产
industry-forestry = 林业
industry-it = 信息通信（IT）
industry-retail = 零售业
industry-textile = 纺织
industry-energy = 能源
industry-semiconductor = 半导体
industry-finance = 金融业
industry-education = 教育
industry-services = 服务业
industry-recycling = 资源循环、回收利用
industry-wholesale = 批发业

category-work-limited = 工作类在留资格（活动范围有限制）
category-no-work = 不得工作的在留资格
category-designated = 特定活动
category-position = 基于身份或地位的在留资格

work-limited = 可在许可的活动范围内工作
work-not-allowed = 不得工作
work-with-permission = 获得资格外活动许可后可工作
work-designated = 视指定的活动而定
work-unlimited = 工作无限制

japanese-jlpt-n1 = 日本语能力测试N1
japanese-jlpt-n2 = 日本语能力测试N2
japanese-jlpt-n3 = 日本语能力测试N3
japanese-jlpt-n4 = 日本语能力测试N4
japanese-jlpt-n5 = 日本语能力测试N5
japanese-jft-basic = 国际交流基金日语基础测试（JFT-Basic）
japanese-framework-a1 = 日语教育参照框架A1级

kind-subsidy = 补助金
kind-grant = 助成金
kind-tax = 税收优惠
kind-certification = 认定制度
kind-award = 表彰、评选
kind-training = 培训、课程
kind-desk = 咨询窗口
kind-platform = 门户、平台
kind-matching = 对接
kind-guidance = 陪伴式支援、建议
kind-internship = 实习
kind-handbook = 手册
kind-casebook = 案例集
kind-network = 合作网络
kind-system = 制度

purpose-recruit-retain = 确保人才与留任
purpose-develop = 人才培养
purpose-productivity = 提高生产率

stage-plan = 计划
stage-recruit = 招聘
stage-accept = 入职
stage-retain = 留任

period-fixed = 在规定期间受理
period-rolling = 随时受理
period-until-budget = 预算用完为止
period-until-full = 额满为止
period-annual = 每年受理
period-unknown = 申请期间不详

member-core = 核心成员
member-government = 行政机关
member-economic = 经济团体
member-university = 大学等
member-bank = 金融机构
member-jetro = JETRO
member-company = 企业
member-other = 其他

case-foreign-talent = 外国人才
case-side-job = 副业、兼职人才
case-professional = 专业人才
case-regional-hr = 地区人事部
case-relocation = 据点迁移、新设
case-joint-course = 联合课程

job-field-engineering = 生产技术、设备
job-field-design = 设计、制图
job-field-it = IT、系统
job-field-sales = 销售、开拓销路
job-field-marketing = 市场营销、宣传
job-field-business-development = 新业务、新产品开发
job-field-management = 经营规划、业务改进
job-field-accounting = 会计
job-field-human-resources = 人事、招聘
job-field-hospitality = 接待服务
job-field-farming = 农业、畜牧业

event-exchange = 交流会
event-kickoff = 启动活动
event-seminar = 研讨会
event-briefing = 说明会
event-campaign = 宣传活动
mode-in-person = 现场
mode-online = 线上
mode-hybrid = 现场和线上

organization-agency = 国家机关、公共机构
organization-bureau = 地方局
organization-desk = 咨询窗口
organization-network = 合作网络
organization-school = 学校、课程
organization-expert = 专家
organization-body = 团体
