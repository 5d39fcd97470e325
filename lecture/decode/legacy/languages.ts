/**
 * Languages written in single-byte code pages: their letters outside ASCII, the most frequent
 * first. The languages themselves are in the order of how often they are met.
 */
export const languages: { page: string; letters: string }[] = [
  { page: 'windows-1252', letters: 'éàèêçôâîùûïœëÉÀÊÇÈÔÎŒæüÂ' },
  { page: 'windows-1252', letters: 'üäößÜÄÖé' },
  { page: 'windows-1252', letters: 'óíáéñúüÁÍÉÓÑÚ' },
  { page: 'windows-1252', letters: 'ãçáéõíóêàúâôÁÉÍÓÚÂÃÇ' },
  { page: 'windows-1252', letters: 'èàùòéìÈÀÙî' },
  { page: 'windows-1252', letters: 'åäöøæéÅÄÖØÆ' },
  { page: 'windows-1254', letters: 'ıüşğçöİŞÖÇÜĞâîû' },
  { page: 'windows-1252', letters: 'áðíóþúýæöéÍÞÁÓÖÚÆ' },
  { page: 'windows-1250', letters: 'łąęóżśćńźŁŻŚĆÓŹ' },
  { page: 'windows-1250', letters: 'íáěéřšýčžůúďťňóÚŘŠČŽÍÁĎŤŮ' },
  { page: 'windows-1250', letters: 'áíýéčžšúľťňôďóäÚŽŠČĽ' },
  { page: 'windows-1250', letters: 'éáöóüőíúűÉÖÁÓŐÜ' },
  { page: 'windows-1250', letters: 'čžšćđŠČŽĆĐ' },
  { page: 'windows-1250', letters: 'ăîâşţţşÎŞŢ' },
  {
    page: 'windows-1251',
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґПСВНОАМКРТДЭИБЗГЛУЧФЕХЯШЮЖЦЙІЩЁЇЄЬЫЪ',
  },
  {
    page: 'windows-1253',
    letters: 'αοιετσνηυρπκμλςγωδθχίόάέφβήξύώζψϊΑΤΟΕΠΣΚΗΜΔΙΝΓΛΡΥΘΒΧΦΩΆΈΌΊΉΞΖΏΎΨϋΐΰ',
  },
];
