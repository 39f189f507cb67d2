import type { Sentences } from "../../sentences.ts";

/** What a field of a ladder must be, after its name or beside it. */
const laddersFieldsSay: Sentences = {
  "is a text that is not empty": "es un texto que no está vacío",
  "is a name in small letters": "es un nombre en minúsculas",
  "is a whole number from {n1} to {n2}": "es un número entero de {n1} a {n2}",
  "is a whole number, 0 or more": "es un número entero, 0 o más",
  "is one of {text}": "es uno de {text}",
  "is a list of some of {text}": "es una lista de algunos de {text}",
  "is a list of at least one name": "es una lista de al menos un nombre",
  "is a list of at least one step": "es una lista de al menos un paso",
  "is a list of conditions": "es una lista de condiciones",
  "is atLeast, below or both": "es atLeast, below o ambos",
  "is true or false": "es true o false",
};

/** Where in a ladder a fault stands: the ladder, a step, its conditions, or a share of these. */
const placesInLadders = {
  "The ladder": "La ruta",
  "Step {n}": "Paso {n}",
  "Step {n}, when": "Paso {n}, when",
  "Step {n}, when, {text9}": "Paso {n}, when, {text9}",
};

/** What is wrong with a field of a ladder or with its place, for each place where it may stand. */
const faultsInPlaces = Object.entries(placesInLadders).flatMap(([english, spanish]) => [
  [`${english} is not a list of fields.`, `${spanish}: no es una lista de campos.`],
  [
    `${english} has a field "{text1}", which means nothing here.`,
    `${spanish}: tiene un campo «{text1}», que aquí no significa nada.`,
  ],
  [`${english}: "{text1}" {said}.`, `${spanish}: «{text1}» {said}.`],
  [
    `${english}: nothing is at least {n1} and below {n2}.`,
    `${spanish}: nada es a la vez al menos {n1} y menos de {n2}.`,
  ],
]);

/** What is wrong with a ladder's text. */
export const ladderFaultsSay: Sentences = {
  ...laddersFieldsSay,
  ...Object.fromEntries(faultsInPlaces),
  'Step "{text}" has the name of a step beside the ladder.':
    "El paso «{text}» tiene el nombre de un paso aparte de la ruta.",
  'Step "{text}" is there twice.': "El paso «{text}» está dos veces.",
  'Step "{text1}" does not begin after "{text2}".': "El paso «{text1}» no empieza después de «{text2}».",
  'Step "{text}" is automatic, but no letter or e-mail.':
    "El paso «{text}» es automático, pero no es una carta ni un correo.",
  'Step "{text}" writes nothing that invoices could go with.':
    "El paso «{text}» no escribe nada que pueda llevar facturas.",
  'Step "{text}" decides, but is no review.': "El paso «{text}» decide, pero no es una revisión.",
  'Step "{text}" waits; the days between the steps already do.':
    "El paso «{text}» espera; ya lo hacen los días entre los pasos.",
  "No ladder would apply to {text1} accounts of the kind {text2}.":
    "Ninguna ruta se aplicaría a cuentas «{text1}» del tipo «{text2}».",
  "{text1} would apply to the same accounts, as {text2} accounts of the kind {text3}.":
    "{text1} se aplicarían a las mismas cuentas, como cuentas «{text2}» del tipo «{text3}».",
  'No template is in force under the name "{text}".': "Ninguna plantilla está en vigor con el nombre «{text}».",
  'Step "{text}" is taken for no amount.': "El paso «{text}» no se da con ningún monto.",
};

/** What is wrong with a template's words. */
export const templateFaultsSay: Sentences = {
  "It has no heading.": "No tiene encabezado.",
  "A heading is one line.": "Un encabezado es una sola línea.",
  "A heading has at most {n} characters.": "Un encabezado tiene como máximo {n} caracteres.",
  "A heading is an e-mail's subject: it says no amount.":
    "Un encabezado es el asunto de un correo: no dice ningún monto.",
  "It is too long: a body has at most {n} characters, and they end here.":
    "Es demasiado largo: un texto tiene como máximo {n} caracteres, y aquí terminan.",
  "A range from one number to another is not known here.": "Aquí no se conoce un intervalo de un número a otro.",
  'There is no field "{text}".': "No existe el campo «{text}».",
  "The table of open items is missing: put {text} where it stands.":
    "Falta la tabla de partidas abiertas: ponga {text} donde va.",
  "The table of open items stands once.": "La tabla de partidas abiertas va una sola vez.",
  "{text} stands in a paragraph of its own, and under no condition.":
    "{text} va en su propio párrafo, y bajo ninguna condición.",
  "An amount brings its currency with it: leave out the mark beside it.":
    "Un monto lleva consigo su moneda: quite el signo que tiene al lado.",
};

/** What the readers of YAML and of a template's fields and conditions say of a text that is not written as they are. */
export const grammarSays: Sentences = {
  "Nested mappings are not allowed in compact mappings": "Aquí no puede haber dos campos en una línea",
  "Implicit keys need to be on a single line": "Un campo y sus dos puntos van en una sola línea",
  "Implicit map keys need to be followed by map values": "A un campo le faltan los dos puntos y su valor",
  "All mapping items must start at the same column": "Los campos de una lista empiezan en la misma columna",
  "All sequence items must start at the same column": "Los elementos de una lista empiezan en la misma columna",
  "Sequence item without - indicator": "A un elemento de la lista le falta el guion",
  "A block sequence may not be used as an implicit map key": "Una lista no puede ser el nombre de un campo",
  "Tabs are not allowed as indentation": "La sangría se hace con espacios, no con tabuladores",
  "Map keys must be unique": "Este campo está dos veces",
  "Missing closing 'quote": "Falta la comilla de cierre '",
  'Missing closing "quote': 'Falta la comilla de cierre "',
  "Missing , between flow {text} items": "Falta una coma entre los elementos",
  "Missing space after : in {text}": "Falta un espacio después de los dos puntos",
  "Flow {text1} in block collection must be sufficiently indented and end with a {text2}":
    "Lo que se abre con corchetes o llaves lleva sangría y termina con {text2}",
  "Flow {text1} must end with a {text2}": "Lo que se abre con corchetes o llaves termina con {text2}",
  "Block collections are not allowed within flow collections":
    "Dentro de corchetes o llaves no va una lista por líneas",
  "Block scalar header includes extra characters: {text}":
    "Después del signo de un texto de varias líneas no va nada: {text}",
  "Comments must be separated from other tokens by white space characters":
    "Un comentario se separa con un espacio de lo que va delante",
  "Alias resolution is disabled": "Aquí no se puede remitir a otra parte con *",
  "Plain value cannot start with reserved character {text}": "Un valor sin comillas no empieza con {text}",
  "Plain value cannot start with directive indicator character {text}": "Un valor sin comillas no empieza con {text}",
  "Plain value cannot start with a tab character": "Un valor no empieza con un tabulador",
  "Invalid escape sequence {text}": "No existe el signo {text}",
  "Unexpected scalar at node end": "Aquí no se espera un texto",
  "Unexpected block-seq-ind on same line with key": "Aquí no se espera un guion en la línea del campo",
  "Unexpected {text1} token in YAML stream: {text2}": "Aquí no se espera: {text2}",
  "Unexpected {text}": "Aquí no se espera: {text}",
  'Output "{text}" not closed.': "Falta cerrar el campo «{text}».",
  'Tag "{text}" not closed.': "Falta cerrar la condición «{text}».",
  "Tag {text} not closed.": "Falta el final de la condición {text}.",
  'Tag "{text}" not found.': "Aquí no se conoce «{text}».",
  "Undefined filter: {text}.": "Aquí no se conoce el filtro {text}.",
  'Invalid value expression: "".': "Falta el nombre de un campo.",
  'Invalid value expression: "{text}".': "«{text}» no es un campo.",
  'Expected "|" before filter.': "Antes de un filtro va «|».",
};

/** What in an address is missing or doubtful. */
export const addressesSay: Sentences = {
  "No street, box or route can be read from it.": "No se puede leer en ella ninguna calle, apartado ni ruta.",
  "The street has no number.": "La calle no tiene número.",
  "It names no city.": "No nombra ninguna ciudad.",
  "It names no state.": "No nombra ningún estado.",
  "It has no ZIP code.": "No tiene código postal.",
  "It does not say which {text}.": "No dice cuál: {text}.",
  "{text} has no box.": "A {text} le falta el apartado.",
  'There is no state "{text}".': "No existe el estado «{text}».",
  '"{text}" is no ZIP code.': "«{text}» no es un código postal.",
  "No state has the ZIP code {text}.": "Ningún estado tiene el código postal {text}.",
  "It gives two places: mail goes to {text1}, not to {text2}.": "Da dos lugares: el correo va a {text1}, no a {text2}.",
  "ZIP {text1} lies in {text2}, not {text3}.": "El código postal {text1} está en {text2}, no en {text3}.",
};
