import { plainText } from '../../outline/plain-text';

/** Verbs that begin a task or a step, not an option; "list" alone is one. */
const TASK =
  /^(?:please )?(?:compute|calculate|show|prove|derive|sketch|draw|write|implement|explain|describe|discuss|compare|install|read|watch|bring|open|run|create|modify|add|remove|try|find|plot|print|change|repeat|complete|submit|finish|review|solve|give|state|determine|estimate|list|name|download|clone|start|stop|record|count|wait|point|ask|vote|think|berechne[nt]?|zeige[nt]?|beweise[nt]?|schreibe[nt]?|erkläre[nt]?|beschreibe[nt]?|zeichne[nt]?|skizziere[nt]?|implementiere[nt]?|diskutiere[nt]?|installiere[nt]?|lies|lesen|calcule[rz]?|montre[rz]?|écri(?:re|vez|s)|explique[rz]?|décri(?:re|vez)|installe[rz]?|li(?:re|sez)|démontre[rz]?|justifie[rz]?|dessine[rz]?|complète[rz]?|calcul[ae]r?|calcula|defin[ae]|justific[ae]|implement[ae]|demuestr[ae]|escrib[ea]|explic[ae]|explique|describ[ae]|dibuj[ae]|instal[ae]|le[ea])(?!\p{L})[:,]?\s+\S/iu;

/** True for parts of an exercise and lists of things to do, which nobody chooses from. */
export function looksLikeTasks(options: string[]): boolean {
  const tasks = options.filter((option) => {
    const text = plainText(option);
    const begins = text.split(/[.:]\s+/).some((sentence) => TASK.test(sentence));
    return begins || (/\?$/.test(text) && text.length > 12);
  });
  return tasks.length * 2 >= options.length;
}
