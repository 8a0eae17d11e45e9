export interface FunctionWords {
  language: string;
  words: ReadonlySet<string>;
}

/**
 * The commonest small words of the languages a release may turn out to be in, lower case, per script: the one
 * with the largest share of a text is its language. Words common to several stand in each, so they decide nothing.
 */
export const functionWords: Readonly<Record<'Latin' | 'Cyrillic', readonly FunctionWords[]>> = {
  Latin: [
    of(
      'English',
      'the of and to in a is for on with that by as at from was were has have had be been it its this which will an are or not their his her they also who would more than into after during between',
    ),
    of(
      'French',
      'le la les de des du et à en un une pour dans que qui sur au aux par est sont avec plus ce cette ces ses son sa leur ont été a il elle se ne pas ou dont',
    ),
    of(
      'German',
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder',
    ),
    of(
      'Spanish',
      'el la los las de y en un una que por con para del se al es su sus como más ha fue son este esta entre también lo o pero sobre',
    ),
    of(
      'Portuguese',
      'o a os as de e em um uma que por com para do da dos das no na nos nas se é ao foi são mais como pelo pela também sua seu',
    ),
    of(
      'Italian',
      'il lo la i gli le di e in un una che per con del della dei delle nel nella al alla è sono si da dal ha anche più come non',
    ),
    of(
      'Dutch',
      'de het een en van in is dat op te voor met zijn er aan door om niet ook als bij of naar uit heeft worden wordt hun over tot',
    ),
    of('Polish', 'i w na z do się że jest o od za to przez po dla nie oraz jak są był przy ale ich został'),
    of('Czech', 'a v na se z do je že o pro za s k by to po od jako při jsou byl i ve který také'),
    of('Vietnamese', 'và của các là được trong cho với những một có không này đã người để khi từ tại về đến'),
    of(
      'Indonesian',
      'dan yang di untuk dengan dari pada ini itu dalam tidak akan oleh sebagai para juga ke adalah telah atau',
    ),
    of('Turkish', 've bir bu ile için da de olarak olan daha en çok gibi sonra kadar ise tarafından'),
    of('Turkmen', 'we bu bilen üçin hem boýunça bolan bir da de türkmenistanyň boldy'),
    of('Romanian', 'și în de la a cu pe din care pentru un o este nu sunt au mai prin al ale se că'),
    of('Swedish', 'och i att det som en på är av för med till den har de inte ett om vi kan från var'),
    of('Danish', 'og i at det er en til af på som for med den de har ikke et vi fra blev om'),
    of('Norwegian', 'og i å det er en til av på som for med den de har ikke et vi fra ble om'),
    of('Finnish', 'ja on ei että oli se hän mutta ovat joka kun myös sekä tai niin mukaan'),
    of('Hungarian', 'a az és hogy nem is egy van meg volt de ez el azt mint csak'),
    of('Tagalog', 'ang ng sa na mga at ay para ito si kay mula ni nang hindi'),
    of('Uzbek', 'va bilan uchun bu ham bir esa bo‘lgan haqida edi deb'),
    of(
      'Serbian, Croatian or Bosnian',
      'i u na je se da za su od sa o koji koja kao što iz po će do bi a ili nije',
    ),
    of(
      'Malay',
      'dan yang di untuk dengan dari pada ini itu dalam tidak akan oleh sebagai telah ialah bagi kepada',
    ),
    of('Swahili', 'na ya wa kwa katika ni za la cha kuwa hii huo pia'),
  ],
  Cyrillic: [
    of(
      'Russian',
      'и в во на с со по не что для из от к ко о об за это как был была были было его её их он она они также при до а но или который которые которая года году мы вы я у же бы так все только после через между',
    ),
    of(
      'Ukrainian',
      'і й в у на з та що для не до від про за як це його був була також при або які який року але',
    ),
    of('Belarusian', 'і ў у на з да не што для ад па за як гэта яго быў таксама пры або які якія'),
    of(
      'Bulgarian',
      'на и за от в във се е са да с със по не че като който които която това ще беше бе след до при а но или към през между си',
    ),
    of('Serbian', 'и у на је се да за су од са о који која као што из по ће до би а или није'),
    of(
      'Macedonian',
      'на и за од во се е да со што не кој кои како ќе беше до при а но или по како исто така',
    ),
    of('Kazakh', 'және мен бен үшін бұл бір да де болып туралы деп бойынша'),
    of('Kyrgyz', 'жана менен үчүн бул бир да болуп тууралуу деп боюнча'),
    of('Tajik', 'ва дар аз ба ки барои бо ин як то буд аст низ'),
    of('Mongolian', 'нь ба болон юм байна энэ гэж бол оны нэг хийх'),
    of('Uzbek', 'ва билан учун бу ҳам бир эса деб эди'),
    of('Tatar', 'һәм белән бу өчен бер да дә итеп'),
  ],
};

function of(language: string, words: string): FunctionWords {
  return { language, words: new Set(words.split(' ')) };
}
