import type { Catalogue } from "../english.ts";
import { counted, numberText } from "./counted.ts";

const days = (count: number) => counted(count, "día", "días");
const businessDays = (count: number) => counted(count, "día hábil", "días hábiles");

const percentWithin = (from: number | undefined, below: number | undefined) =>
  [from === undefined ? [] : `al menos el ${from} %`, below === undefined ? [] : `menos del ${below} %`]
    .flat()
    .join(" y ");

export const ladders: Catalogue["ladders"] = {
  title: "Rutas de cobro",
  lead: "Cómo se trabaja cada tipo de deuda, paso a paso. Un cambio guardado actúa enseguida: sus casos se deciden con él.",
  pick: "Elija una ruta de cobro a la izquierda.",
  none: "No hay ninguna ruta de cobro con ese nombre.",
  cases: (many) => counted(many, "caso abierto", "casos abiertos"),
  version: (version) => `versión ${version}`,
  shipped: "vino con el programa",
  savedBy: (name) => `guardada por ${name}`,
  applies: { business: "Empresas", consumer: "Consumidores" },
  capacity: { "first-party": "en nombre del propio acreedor", "third-party": "por cuenta de otro, o comprada" },
  kinds: (names) => `solo: ${names.join(", ").toLowerCase()}`,
  afterCalls: (calls, quiet) =>
    `Tras ${counted(calls, "llamada", "llamadas")} sin localizar a nadie, una carta lo dice; a quien se localizó se le deja en paz ${businessDays(quiet)}.`,
  lookedAt: (dispute, stop) =>
    `Una disputa se mira de nuevo tras ${businessDays(dispute)}, un impedimento tras ${stop}.`,
  steps: "Pasos",
  from: (count) =>
    count < 0
      ? `${days(-count)} antes del vencimiento`
      : count === 0
        ? "el día del vencimiento"
        : `${days(count)} de mora`,
  waits: (count) => `luego ${days(count)}`,
  repeats: (count) => `otra vez tras ${days(count)}`,
  minimum: (amount) => `desde ${numberText(amount)}`,
  below: (amount) => `menos de ${numberText(amount)}`,
  minutes: (minutes) => `${minutes} min`,
  template: (name) => `plantilla ${name}`,
  after: { "validation-period": "terminado el plazo para responder al aviso de validación" },
  decides: { hold: "ofrece suspender el crédito", "hand-over": "ofrece el expediente de entrega" },
  feesStop: "Pagado el principal, no se piden más comisiones, intereses ni costos.",
  withInvoices: "con las facturas archivadas",
  withoutInvoices: "sin facturas",
  procedure: "Procedimiento",
  only: "Solo",
  when: {
    kinds: (names) => `donde una cuenta es: ${names.join(", ").toLowerCase()}`,
    segments: (names) => `donde el segmento del deudor es: ${names.join(", ")}`,
    disputed: "mientras una parte está en disputa",
    undisputed: "mientras nada está en disputa",
    disputedShare: (from, below) => `mientras ${percentWithin(from, below)} de lo vencido está en disputa`,
    promise: {
      open: "mientras hay una promesa abierta",
      broken: "después de una promesa incumplida",
      none: "donde no hay nada prometido",
    },
    reasons: (names) => `donde el último motivo oído es: ${names.join(", ").toLowerCase()}`,
    reachedWithin: (count) => `donde se localizó a alguien en los últimos ${days(count)}`,
    notReachedWithin: (count) => `donde no se localizó a nadie en los últimos ${days(count)}`,
    writtenWithin: (count) => `donde se le escribió en los últimos ${businessDays(count)}`,
    notWrittenWithin: (count) => `donde no se le escribió en los últimos ${businessDays(count)}`,
    lastTemplate: (names) => `donde la última carta o correo fue: ${names.join(", ")}`,
    score: (from, below) => `donde la probabilidad de que le siga un pago es ${percentWithin(from, below)}`,
  },
  versions: "Versiones",
  text: "Tal como está escrita",
  edit: "Editar",
  copy: "Nueva ruta a partir de esta",
  notYours: "Las rutas de cobro las cambian supervisores y administradores.",
  editing: (name) => `Cambiar «${name}»`,
  making: (name) => `Una ruta nueva, a partir de «${name}»`,
  words: "La ruta de cobro (YAML)",
  faults: "Errores",
  mayStand: "Lo que puede ir aquí",
  checking: "Se comprueba …",
  noFaults: "Sin errores.",
  line: (line) => `Línea ${line}`,
  willBeNew: (name, old) => `Al guardarla será una ruta nueva, «${name}»; «${old}» queda como está.`,
  isTaken: (name) => `Ya hay una ruta «${name}». Dele a esta un nombre propio.`,
  preview: "¿A quién afectaría?",
  previewTitle: "Lo que cambiaría",
  previewToday: "Hoy, en cuanto se guarde",
  previewTomorrow: "Mañana",
  previewOf: (changed, looked) =>
    changed === 0
      ? `nada cambiaría para ${counted(looked, "deudor revisado", "deudores revisados")}`
      : `${counted(changed, "caso se decidiría", "casos se decidirían")} de otro modo, de ${counted(looked, "deudor revisado", "deudores revisados")}`,
  previewLetters: (letters) =>
    `entonces se ${letters === 1 ? "escribe" : "escriben"} ${counted(letters, "carta o correo electrónico", "cartas y correos electrónicos")}`,
  notWhole: "Solo se revisó a quienes les toca primero: la cartera es mayor.",
  isOlder: "El texto cambió desde entonces. Mire de nuevo.",
  hasFaults: "El texto tiene errores: corríjalos antes.",
  noCase: "sin caso",
  changes: "Cambios por paso",
  now: "Las rutas vigentes",
  changed: "Esta ruta",
  howMany: "Casos",
  whom: "A quién",
  newTab: "se abre al lado, en otra pestaña",
  more: (many) => `y ${numberText(many)} más`,
  because: "Por qué se cambia",
  becauseHint: "Ctrl S guarda desde cualquier punto de esta pantalla.",
  save: "Guardar",
  saved: (name, version, isUnderWay) =>
    isUnderWay
      ? `«${name}» está guardada como versión ${version}. Sus casos se están decidiendo con ella.`
      : `«${name}» está guardada como versión ${version}. Los casos que tenga se deciden con ella en cuanto no haya otra corrida en marcha.`,
  isDeciding: (version) => `Sus casos aún se están decidiendo con la versión ${version}.`,
  isDecidingWords: "Las cartas de hoy salen con ella. Si se interrumpe, el resto se hace en un minuto.",
  decidingRun: "Cómo va",
  decidedRun: "Lo que hizo con los casos",
  meanwhile: (name, version) => `${name} guardó la versión ${version} mientras usted editaba.`,
  somebody: "Alguien",
  meanwhileWhy: "Dijo por qué:",
  meanwhileWords:
    "Nada de lo suyo se pierde: su texto sigue arriba sin cambios. Abajo está el de la otra persona, con las líneas que el suyo no tiene marcadas. Tome de allí lo que quiera conservar y luego guarde el suyo encima.",
  overTheirs: (version) => `Ya lo miré: guardar el mío sobre la versión ${version}`,
  theirs: (version) => `Versión ${version}, tal como se guardó`,
  notInYours: "no está en el suyo",
  keys: {
    edit: "Editar la ruta de cobro",
    copy: "Nueva ruta a partir de esta",
    save: "Guardar",
    preview: "Vista previa",
    close: "Cerrar",
  },
};
