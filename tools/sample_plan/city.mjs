// The made-up city of the sample plans: its districts, departments, and counts of rare events.

export const years = [2020, 2021, 2022, 2023, 2024];

// `lean`: how far a district stands above or below the city, in units of `spread`; the sum is 0.
export const districts = [
  { id: 'district-1', name: '示例一区', lean: 0.9 },
  { id: 'district-2', name: '示例二区', lean: 0.6 },
  { id: 'district-3', name: '示例三区', lean: -0.1 },
  { id: 'district-4', name: '示例四区', lean: 0.3 },
  { id: 'district-5', name: '示例五区', lean: 0 },
  { id: 'district-6', name: '示例六区', lean: -0.3 },
  { id: 'district-7', name: '示例七区', lean: -0.6 },
  { id: 'district-8', name: '示例八区', lean: -0.8 },
];

// Departments without phone numbers, because a made-up number may be somebody's.
export const departments = [
  ['health', '卫生健康局', '妇幼保健、筛查和疾病预防，上报健康类数据。'],
  ['education', '教育局', '各级各类学校教育、学生视力与体质、控辍保学。'],
  ['human-resources', '人力资源和社会保障局', '就业、劳动权益、职称和养老保险。'],
  ['organization', '组织部', '培养选拔女干部，指导村和社区换届。'],
  ['civil-affairs', '民政局', '基层自治、困境儿童和儿童福利。'],
  ['medical-insurance', '医疗保障局', '医疗保险和生育保险。'],
  ['water', '水利局', '农村供水工程和供水安全。'],
  ['agriculture', '农业农村局', '农村改厕和人居环境。'],
  ['science', '科学技术协会', '科学普及和科学素质调查。'],
  ['public-security', '公安局', '打击侵害妇女儿童的违法犯罪，办案场所建设。'],
  ['justice', '司法局', '法律援助、法治宣传和纠纷调解。'],
  ['development-reform', '发展和改革委员会', '托育设施和儿童友好社区建设。'],
  ['women-federation', '妇女联合会', '家庭教育指导、维权服务和妇女儿童工作协调。'],
  ['disabled-federation', '残疾人联合会', '残疾儿童康复和就学的摸底与帮扶。'],
  ['statistics', '统计局', '年度监测统计和时间利用调查。'],
].map(([id, name, duty]) => ({ id, name, duty }));

// Live births, a row for each district, a column for each year.
const births = [
  [4200, 4110, 3890, 3880, 3800],
  [3600, 3530, 3420, 3330, 3260],
  [2320, 2270, 2210, 2150, 2100],
  [2900, 2830, 2750, 2680, 2620],
  [2600, 2540, 2460, 2390, 2340],
  [2400, 2340, 2270, 2200, 2160],
  [2150, 2090, 2030, 1970, 1930],
  [1930, 1890, 1840, 1790, 1740],
];

const maternal_deaths = [
  [1, 0, 1, 0, 0],
  [0, 1, 0, 0, 0],
  [0, 0, 0, 0, 1], // one in 2,100: the small number that the sample shows
  [1, 1, 0, 1, 0],
  [1, 0, 1, 0, 0],
  [0, 0, 1, 1, 1],
  [1, 0, 0, 1, 0],
  [0, 1, 0, 0, 0],
];

// Children below 18.
const children = [
  [62000, 61500, 61000, 60400, 59800],
  [55000, 54500, 54000, 53500, 53000],
  [33000, 32600, 32300, 31900, 31600],
  [43000, 42600, 42200, 41700, 41300],
  [38000, 37600, 37200, 36800, 36500],
  [33000, 32700, 32300, 32000, 31700],
  [27000, 26700, 26400, 26100, 25900],
  [22000, 21800, 21600, 21300, 21100],
];

const injury_deaths = [
  [6, 6, 6, 5, 5],
  [6, 5, 5, 5, 5],
  [5, 4, 4, 4, 4],
  [5, 6, 6, 5, 5],
  [6, 5, 5, 5, 4],
  [5, 5, 5, 5, 5],
  [4, 5, 4, 4, 4],
  [4, 4, 4, 4, 4],
];

// Rates that are computed from two counts. The city's counts are the sums of its districts'.
export const counts = {
  maternal: { cases: maternal_deaths, among: births, per: 100000 },
  injury: { cases: injury_deaths, among: children, per: 100000 },
};
