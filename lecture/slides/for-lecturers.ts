/** Parts of notes that plan the teaching: the room does not see them. */
const FOR_LECTURERS =
  /(?<!\p{L})(?:(?:design|teaching) philosophy|pedagog\p{L}*|teaching (?:notes?|approach|plan)|(?:lecture|lesson|session|class|course) (?:outline|design|plan|notes|schedule|timetable|philosophy)|instructors?(?:['’]s?)? (?:notes?|guide)|(?:notes?|guide|hints) for (?:the )?(?:instructor|lecturer|teacher|speaker)s?|before class|timetable|timing|didaktik\p{L}*|didaktische\p{L}*|ablaufplan|zeitplan|verlaufsplan|unterrichtsplan\p{L}*|déroulé|plan du cours|note pour l['’]enseignant|guion|planificación|notas para (?:el|la) (?:docente|profesora?))(?!\p{L})/iu;

export const isForLecturers = (title: string) => title.length <= 300 && FOR_LECTURERS.test(title);
