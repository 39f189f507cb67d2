import type { Sentences } from "../../sentences.ts";

/** How the rules on words, on what others are asked and on what creditors may not do are read, and why so. */
export const readingsOfWords: Sentences = {
  "hold back the answer to a dispute too, even one that came in the same letter: it is sent once the notice is taken back":
    "retenemos también la respuesta a una disputa, incluso una que llegó en la misma carta: se envía cuando se retira el aviso",
  "verification is owed by who collects on (1006.38(d)(2)), and who has to be silent does not; that the efforts end may be said":
    "la verificación la debe quien sigue cobrando (1006.38(d)(2)), y quien tiene que callar no lo hace; sí puede decirse que las gestiones terminan",
  "never assume that an earlier answer was wrong or that somebody asks for another call, and take a person's word for either":
    "nunca suponemos que una respuesta anterior era errónea ni que alguien pide otra llamada, y en ambas cosas creemos a la persona que lo dice",
  "take the location as known where a home and a telephone number of the consumer's own are on record, neither known to be wrong":
    "damos por conocido dónde está donde constan un domicilio y un teléfono propios del consumidor, y de ninguno se sabe que sea erróneo",
  "who has it acquires nothing by asking; whoever has reason to doubt them records that they are wrong first":
    "quien lo tiene no averigua nada preguntando; quien tenga razones para dudar registra antes que son erróneos",
  "take it as known, too, for 30 days after a conversation with the consumer":
    "lo damos por conocido, también, durante 30 días después de una conversación con el consumidor",
  "whoever speaks with the consumer can ask them: how long that helps is our own number, and marked so":
    "quien habla con el consumidor puede preguntarle: cuánto tiempo sirve eso es un número nuestro, y así se marca",
  "take a threat with somebody's right to be in the country as other criminal means":
    "tomamos una amenaza con el derecho de alguien a estar en el país como otro medio delictivo",
  "states punish it as extortion, and it harms the person as violence does":
    "hay estados que la castigan como extorsión, y daña a la persona como la violencia",
  "take a wish, or an opt-out, as taken back by consent to the medium at that address or number, given to us later":
    "tomamos un deseo, o una baja, por retirado con un consentimiento al medio en esa dirección o número, dado a nosotros después",
  "it is the person's to take back, and only what they say of it does; a day alone has to be a later one":
    "le toca a la persona retirarlo, y solo lo que diga de ello lo hace; donde solo hay un día, tiene que ser posterior",
  "take it for a threat of what cannot be done that neighbours, employers, friends or family will hear of the debt":
    "tomamos por amenaza de lo que no se puede hacer que vecinos, empleadores, amigos o familiares se enteren de la deuda",
  "nobody may tell them (1006.6(d)(1)), and who asks where somebody is says nothing of a debt (1006.10(b))":
    "nadie puede decírselo (1006.6(d)(1)), y quien pregunta dónde está alguien no habla de una deuda (1006.10(b))",
  "find deceptive and unfair what no collector may say to a consumer: threats, abuse, arrest, crimes, authorities, courts":
    "tenemos por engañoso y desleal lo que ningún cobrador puede decir a un consumidor: amenazas, insultos, arresto, delitos, autoridades, tribunales",
  "it is false whoever writes it, and agencies have pursued creditors and buyers of firms' debts for it":
    "es falso lo escriba quien lo escriba, y hay agencias que han perseguido por ello a acreedores y a compradores de deudas de empresas",
  "let a creditor say that it is a city, a county or a state, but not the police, a tax office or a court":
    "dejamos que un acreedor diga que es una ciudad, un condado o un estado, pero no la policía, una oficina de impuestos o un tribunal",
  "some creditors are the former, and none of them the latter":
    "algunos acreedores son lo primero, y ninguno lo segundo",
  "leave what is said of attorneys, suits, property and credit to whoever writes it":
    "dejamos lo que se dice de abogados, demandas, bienes y crédito a quien lo escribe",
  "a creditor may do all of it, and whether it is meant is not in the words":
    "un acreedor puede hacer todo eso, y si lo dice en serio no está en las palabras",
  "find by it what Regulation F forbids a collector to say, and ask it of creditors alone":
    "encontramos con ello lo que el Reglamento F prohíbe decir a un cobrador, y lo pedimos solo a acreedores",
  "the acts differ in their words and not in these; of collectors the regulation asks the same":
    "las leyes difieren en sus palabras y no en estas; a los cobradores el reglamento les pide lo mismo",
  "ask it of creditors alone, as of collectors": "lo pedimos solo a acreedores, como a los cobradores",
  "let the period run from the later of the default and the last payment, as far as they are on record":
    "dejamos correr el plazo desde lo último de la mora y el último pago, hasta donde consten",
  "before that the words might be false, and a letter that says them of a younger debt misleads too":
    "antes las palabras podrían ser falsas, y una carta que las dice de una deuda más reciente también engaña",
  "look for the words in what is written, and leave the law's exact ones to whoever writes it":
    "buscamos las palabras en lo escrito, y dejamos las exactas de la ley a quien lo escribe",
  "the acts name texts of their own, which differ and change":
    "las leyes nombran textos propios, que difieren y cambian",
  "ask nothing of what is said on the telephone": "no pedimos nada de lo que se dice por teléfono",
  "no words of a conversation are known beforehand: people answer for them":
    "de una conversación no se conocen las palabras de antemano: responden por ellas las personas",
  "take a month as 31 days that roll": "tomamos un mes como 31 días corridos",
  "then no month of any reading has two of them": "así ningún mes, se lea como se lea, tiene dos",
  "let the period run from the later of the default and the last payment":
    "dejamos correr el plazo desde lo último de la mora y el último pago",
  "a payment may begin it anew, and until then nobody should know that it is over":
    "un pago puede hacerlo empezar de nuevo, y hasta entonces nadie debería saber que terminó",
  "take a debt as bought where it is recorded so, and leave to people whether a creditor for whom one collects bought it":
    "tomamos una deuda por comprada donde así consta, y dejamos a las personas si la compró un acreedor para quien se cobra",
  "the record says of a mandate whether the debts were bought, and not how a creditor came by them":
    "de un mandato consta si las deudas se compraron, y no cómo las obtuvo un acreedor",
  "take a creditor's procedures as begun once the debt is in default, or is due where that is not known, or where no day is":
    "tomamos los procedimientos de un acreedor por empezados cuando la deuda está en mora, o vencida donde eso no se sabe, o donde no se sabe ningún día",
};
