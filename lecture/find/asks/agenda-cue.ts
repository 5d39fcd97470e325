import { anyCase } from '../../text/any-case';

const AGENDA = anyCase(
  /^(?:(?:the |some |our )?questions? (?:for|of|behind) (?:today(?:['’]s .{2,20})?|(?:this|the) (?:lecture|lesson|session|week|chapter|class|course|episode))|(?:(?:the |some )?questions|what) (?:that )?(?:we (?:will|['’]ll|want to|are going to)|you (?:will|['’]ll)|this .{2,20} (?:will )?|to be) (?:be able to )?answer\p{L}*.{0,30}|(?:leit|kern)?fragen (?:an|für) (?:die |diese |den |das |dieses )?(?:heutigen? |nächsten? )?(?:vorlesung|veranstaltung|stunde|sitzung|kapitel|woche|heute|tag|kurs|lektion)|(?:diese )?fragen(?:,? die wir)?.{0,20} beantworten(?: wir)?|fragen (?:des tages|von heute|der (?:heutigen )?(?:vorlesung|stunde|sitzung))|(?:les )?questions (?:du jour|d['’]aujourd['’]hui|de (?:la|cette) (?:séance|leçon|semaine)|(?:du|de ce) (?:chapitre|cours))|(?:les )?questions auxquelles .{2,40}|(?:las )?preguntas (?:de hoy|del día|de (?:la|esta) (?:clase|sesión|lección|semana)(?: de hoy)?|(?:del|de este) (?:capítulo|tema))|(?:las )?preguntas que .{2,40})$/iu,
);

/** "Questions for today's lecture": what the notes will answer, nothing that is asked of the room. */
export const isAgenda = (text: string) => AGENDA.test(text);
