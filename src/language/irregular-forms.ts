/** Each line: the form that the stem is taken of, then others that no rule leads to it. */
export const irregularEnglish = formsOf(`
  child children
  man men
  woman women
  person persons
  foot feet
  tooth teeth
  life lives
  wife wives
  knife knives
  leaf leaves
  half halves
  shelf shelves
  crisis crises
  analysis analyses
  basis bases
  diagnosis diagnoses
  bus buses
  begin began begun
  bring brought
  build built
  buy bought
  choose chose chosen
  come came
  deal dealt
  deliver delivery deliveries
  dig dug
  discover discovery discoveries
  drive drove driven
  fall fell fallen
  feed fed
  fight fought
  find found
  flee fled
  freeze froze frozen
  give gave given
  go went gone
  grow grew grown
  hold held
  keep kept
  know knew known
  lead led
  lend lent
  lose lost
  make made
  mean meant
  meet met
  pay paid
  recover recovery recoveries
  ride rode ridden
  rise rose risen
  run ran
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  sink sank sunk
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen
  strike struck
  sweep swept
  swim swam swum
  take took taken
  teach taught
  tell told
  think thought
  throw threw thrown
  win won
  write wrote written
`);

export const irregularRussian = formsOf(`
  день дня дню днем дне дни дней дням днями днях
  ребенок дети детей детям детьми детях
  человек люди людей людям людьми людях
  год лет
  время времени временем времена времен временам временами временах
  имя имени именем имена имен именам именами именах
  мать матери матерью матерей матерям матерями матерях
  дочь дочери дочерью дочерей дочерям дочерями дочерях
  письмо писем
  деньги денег
  яйцо яиц
  взять возьмет возьмут взят взята взято взяты
  вывезти вывез вывезла вывезли вывезет вывезут вывезен вывезена вывезены
  закрыть закроет закроют закрыта закрыто закрыты
  найти нашел нашла нашли найдет найдут найден найдена найдено найдены
  начать начнет начнут начат начата начато начаты
  открыть откроет откроют открыта открыто открыты
  погибнуть погиб погибла погибло погибли погибнет погибнут
  помочь помог помогла помогло помогли поможет помогут
  привезти привез привезла привезли привезет привезут привезен привезена привезены
  принять примет примут принят принята принято приняты
  провести провел провела провело провели проведет проведут проведен проведена проведено проведены
  пройти прошел прошла прошло прошли пройдет пройдут
  сказать скажет скажут
  спасти спас спасла спасли спасет спасут спасен спасена спасены
  умереть умер умерла умерло умерли умрет умрут
`);

/** Each line: words with a stem that words of another meaning have too, `organs` or `emerged`; the first is their key. */
export const apartEnglish = formsOf(`
  apartment apartments
  authority authorities
  department departments departmental
  emergency emergencies
  experiment experiments experimental
  hospital hospitals hospitalize hospitalized hospitalization
  important importantly importance
  organization organizations organizational organize organizes organized organizing organizer organizers
  university universities
`);

export const apartRussian = formsOf(`
  дорогая дорогое дорогие дорогого дорогому дорогую дорогим дорогих дорогими
  правило правила правилу правилом правиле правил правилам правилами правилах
  семь семи
  семя семени семенем семена семян семенам семенами семенах
`);

function formsOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.trim().split(' ');
        return [first, ...others].map((form): [string, string] => [form, first]);
      }),
  );
}
