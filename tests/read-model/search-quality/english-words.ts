import { wordList } from './word-list.ts';

export const englishWords = wordList(
  `
  flood: flood, floods, flooded, flooding, the flood's end
  bridge: bridge, bridges, the bridge's pillars
  bridge+build: bridge-building
  child: child, children, children's clothes, a child's coat
  woman: woman, women, women's groups
  family: family, families, the family's home
  school: school, schools, school-age boys, the school's roof
  hospital: hospital, hospitals, the hospital's wards
  doctor: doctor, doctors, doctors'
  nurse: nurse, nurses, nursing
  volunteer: volunteer, volunteers, volunteered, volunteering
  organisation: organisation, organisations, organization, organizations
  ministry: ministry, ministries, the ministry's staff
  minister: minister, ministers, the minister's office
  authority: authority, authorities
  emergency: emergency, emergencies
  department: department, departments, the department's head
  university: university, universities
  election: election, elections
  vaccine: vaccine, vaccines, vaccinated, vaccination
  village: village, villages, a village's well
  farmer: farmer, farmers, farmers' market
  harvest: harvest, harvests, harvested, harvesting
  rice: rice
  clean: clean, cleaned, cleaning
  water: water, waters
  drink: drink, drinks, drinking
  road: road, roads, road-side trees
  shelter: shelter, shelters, sheltered
  river: river, rivers, the river's bank
  storm: storm, storms
  earthquake: earthquake, earthquakes
  import: import, imports, imported, importing
  donate: donate, donated, donates, donating, donation, donations
  deliver: deliver, delivers, delivered, delivering, delivery
  build: build, builds, building, built
  teach: teach, teaches, taught, teaching
  policy: policy, policies
  programme: programme, programmes, program, programs
  colour: colour, colours, color
  centre: centre, centres, center, centers
  labour: labour, labor
  red: red
  cross: cross, crosses
  world: world, the world's poorest
  health: health
  human: human
  right: right, rights
  cafe: café, cafés ? cafe, cafés
  experience: experience, experiences, experienced
  secretary: secretary, secretaries
  covid: COVID-19, Covid-19 patients ? covid-19, COVID-19
  year: in 2026, the 2026 plan, January 2026 ? 2026
  many: 12,500 people, 12 500 people, 12500 people ? 12500, "12,500"
  percent: 37 per cent, 37% ? 37, ៣៧
  clean~water: clean water
  red~cross: Red Cross, Red Cross's
  world~health: World Health
  human~right: human rights
  drink~water: drinking water
  -: floor, flour, flow, abridged, Bridget, chill, chilled, familiar, scholar, hospitality, hospitable
  -: document, dock, nursery rhyme, volume, organ, organs, organic, minute, miniature, author, authors, emerge, emerged
  -: departed, universe, universal, select, selection, vacuum, vacancy, villain, farthing, harness
  -: price, ricin, cleft, watch, wait, drain, rode, roar, shell, shelf, driver, story, stork, earth, important, importance
  -: done, delicate, deliberate, guild, tea, teak, police, progress, columns, cent, cents, labyrinth, reed, redo
  -: crossroads, word, words, humid, cave, cover, 20260, 120,265, 12,505, 12,050, 3700, 137
  -: experiment, experiments, secret, secrets
  `,
  `
  The team spoke of … on Monday.
  A first report on … came at noon.
  Nobody had asked about … before.
  What is known so far: ….
  Those present heard more of …, and then left.
  “We think of … every day”, said the head of the team.
  `,
);
