import { phrases } from "./words.ts";

const people =
  "(?:you|your (?:\\S+ )?(?:family|wife|husband|spouse|child|children|kids|son|daughter|mother|father|parents|dog|pet)|him|her|them)";

/** 12 CFR 1006.14(b)(1), (c): violence or other criminal means against a person, reputation or property, threatened. */
export const threatensViolence = phrases([
  `(?:kill|hurt|harm|beat|beat up|shoot|stab|attack|injure|cripple|maim|punch|smash|come after|hunt down) ${people}`,
  "break (?:your|his|her|their) (?:legs?|arms?|neck|bones|face|knees?|windows?)",
  "(?:burn|smash|wreck|trash|destroy) (?:down )?(?:your|his|her|their) (?:house|home|car|property|business|things)",
  "(?:we|i) know where (?:you|your (?:family|children|kids)) (?:live|work|sleep|go to school)",
  "(?:something (?:bad|terrible)|accidents?) (?:will|may|might|can|could) happen to (?:you|your)",
  "blood(?:y)? (?:on|nose)",
  "body bag",
  "(?:matar|golpear|lastimar|herir|apunalar|atacar|balear)(?:lo|la|le|los|las|les)",
  "(?:lo|la|le|los|las|les) (?:mataremos|golpearemos|lastimaremos|vamos a (?:matar|golpear|lastimar|pegar|hacer dano))",
  "hacer(?:le|les) dano(?: a (?:usted|su familia|sus hijos))?",
  "romper(?:le|les)? (?:las|los|la|el) (?:piernas?|brazos?|huesos?|cara|cuello)",
  "(?:le|les) (?:romperemos|partiremos) (?:las|los|la|el)",
  "(?:quemar|destrozar) (?:su|la) (?:casa|carro|auto|negocio)",
  "sabemos donde (?:vive|viven|trabaja|estan) (?:usted|su familia|sus hijos)?",
  "sabemos donde vive",
  "le (?:va|puede|podria) a? ?pasar algo (?:malo|a usted|a su familia)",
]);

/** 12 CFR 1006.14(d): obscene or profane language, or such as abuses whoever hears or reads it. */
export const abuses = phrases(
  [
    "fuck\\w*",
    "motherfuck\\w*",
    "shit\\w*",
    "bullshit",
    "bitch\\w*",
    "bastards?",
    "assholes?",
    "dickheads?",
    "cunts?",
    "goddamn\\w*",
    "god damn\\w*",
    "damn you",
    "go to hell",
    "piss off",
    "pissed",
    "deadbeats?",
    "scumbags?",
    "scum",
    "low ?lifes?",
    "freeloaders?",
    "morons?",
    "idiots?",
    "imbeciles?",
    "stupid",
    "losers?",
    "(?:you are|you're) (?:nothing but )?(?:a |an )?(?:\\S+ )?(?:liar|thief|crook|cheat|parasite|disgrace|loser)",
    "shame on you",
    "trash like you",
    "mierda",
    "puta",
    "puto",
    "putas",
    "putos",
    "hij[oa]s? de puta",
    "pendej[oa]s?",
    "cabron\\w*",
    "chinga\\w*",
    "chingue\\w*",
    "joder",
    "jodid[oa]s?",
    "jodase",
    "cono",
    "verga",
    "culer[oa]s?",
    "gilipollas",
    "maldit[oa]s?",
    "sinverguenzas?",
    "idiotas?",
    "imbecil(?:es)?",
    "estupid[oa]s?",
    "ratero",
    "ratera",
    "parasitos?",
    "usted es (?:un |una )?(?:ladron|ladrona|mentiroso|mentirosa|muerto de hambre)",
    "vayase al (?:diablo|infierno)",
    "que verguenza",
  ],
  { unless: ["maldito error", "pisto", "you are not"] },
);

/**
 * 12 CFR 1006.14(c)(1): "other criminal means": to press with somebody's standing in the country, which states punish as
 * extortion.
 */
export const pressesWithStatus = phrases(
  [
    "(?:your|their|his|her|family's) (?:\\S+ )?immigration (?:status|papers|case|file)",
    "immigration (?:authorit\\w+|officers?|agents?|enforcement|status)",
    "(?:report|tell|call|notify|inform|turn(?: you)?(?: in)?(?: over)?) (?:\\S+ ){0,3}(?:to )?(?:immigration|homeland security)",
    "(?:illegal|undocumented) (?:aliens?|immigrants?|workers?)",
    "(?:estatus|estado|situacion|condicion|papeles) (?:migratori[oa]s?|de inmigracion)",
    "(?:llamar|llamaremos|avisar|avisaremos|reportar\\w*|denunciar\\w*|informar\\w*) (?:\\S+ ){0,3}(?:a )?(?:inmigracion|la migra)",
    "indocumentad[oa]s?",
  ],
  {
    unless: [
      "(?:do|will|does|would|need) not (?:ask|need|report|share|require|tell|matter|use)|never (?:ask|report|share|tell)|whatever|regardless",
      "no (?:preguntamos|importa|pedimos|informamos|necesitamos|compartimos|necesita|tiene que)|sin importar|nunca",
    ],
  },
);

/** 12 CFR 1006.14(e): a list of consumers who are said not to pay is published, or this is threatened. */
export const publishesList = phrases([
  "(?:publish|post|print|display|circulate|announce|advertise|expose) (?:\\S+ ){0,2}(?:your name|names? of (?:people|consumers|debtors|those)|a list of (?:people|consumers|debtors|those))",
  "(?:put|place|add) (?:you|your name) (?:on|to|in) (?:a |the |our )?(?:public |published )?(?:list of (?:bad )?(?:debtors|people who)|(?:bad|shame|deadbeat) (?:debtors? )?list|debtors'? list)",
  "your name will (?:be|appear) (?:published|posted|printed|on a list|in the newspaper|in a list)",
  "(?:publicar|publicaremos|publicara|exhibir|exhibiremos|difundir|difundiremos|anunciar) (?:\\S+ ){0,2}(?:su nombre|los nombres|una lista|la lista)",
  "(?:lista|listado) (?:publica )?de (?:morosos|deudores morosos)",
]);

/** 12 CFR 1006.14(f): a debt is advertised for sale to coerce payment. */
export const advertisesSale = phrases(
  [
    "(?:advertis(?:e|es|ing)|offer(?:ing)?|put(?:ting)?|list(?:ing)?) (?:\\S+ ){0,3}(?:debt|account|obligation)s? (?:up )?for (?:public )?sale",
    "(?:your|this) (?:debt|account) (?:will be|is being|may be|is) (?:\\S+ ){0,2}(?:advertised|auctioned|offered for sale|put up for sale)",
    "(?:anunciar|anunciaremos|ofrecer|ofreceremos|poner|pondremos|subastar|subastaremos) (?:\\S+ ){0,3}(?:deuda|cuenta)(?: (?:publicamente|en venta|a la venta|en subasta))",
    "(?:deuda|cuenta) (?:sera|se) (?:\\S+ )?(?:anunciada|ofrecida|puesta|anunciara|ofrecera|pondra|subastara|subastada)(?: (?:en|a la) (?:venta|subasta))?",
  ],
  { unless: ["not", "no se"] },
);
