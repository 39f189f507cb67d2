import type { Sentences } from "../../sentences.ts";

/** What the timeline says of money, promises, disputes, and of who a debtor is. */
export const timelineOfTheRest: Sentences = {
  "Promised {amount} by {day}.": "Prometió {amount} para {day}.",
  "Promised {amount} by {day}, before the cut-over.": "Prometió {amount} para {day}, antes de la migración.",
  "The promise of {amount} by {day} is open.": "La promesa de {amount} para {day} está abierta.",
  "The promise of {amount} by {day1} was kept on {day2}.": "La promesa de {amount} para {day1} se cumplió el {day2}.",
  "The promise of {amount} by {day1} was broken on {day2}.":
    "La promesa de {amount} para {day1} se incumplió el {day2}.",
  "The promise of {amount} by {day1}, broken on {day2}, was kept late on {day3}.":
    "La promesa de {amount} para {day1}, incumplida el {day2}, se cumplió tarde el {day3}.",
  "The promise of {amount} by {day} was withdrawn.": "La promesa de {amount} para {day} se retiró.",
  "The promise was withdrawn: {text}": "La promesa se retiró: {text}",
  "What they asked for was sent: {text}": "Se le envió lo que pidió: {text}",
  "The dispute was answered: {text}": "La disputa se respondió: {text}",
  "The dispute was taken back: {text}": "La disputa se retiró: {text}",
  "Payment of {amount} received on {day}: {list}.": "Pago de {amount} recibido el {day}: {list}.",
  "Deposit of {amount} received on {day}: {list}.": "Depósito de {amount} recibido el {day}: {list}.",
  "{amount} to {text}": "{amount} a {text}",
  "{amount} stays on account": "{amount} quedan a cuenta",
  "{amount} is held": "{amount} quedan retenidos",
  "Applied what was left of {term} {text}: {list}.": "Se aplicó lo que quedaba de {term} {text}: {list}.",
  "Reversed: {term} of {amount}. {text1} (approved by {text2})":
    "Revertido: {term} de {amount}. {text1} (aprobado por {text2})",
  "Reversed: {term} of {amount}. {text}": "Revertido: {term} de {amount}. {text}",
  "Reversed: {term} of {amount} {text1}. {text2} (approved by {text3})":
    "Revertido: {term} de {amount} {text1}. {text2} (aprobado por {text3})",
  "Reversed: {term} of {amount} {text1}. {text2}": "Revertido: {term} de {amount} {text1}. {text2}",
  "Reversed: {term} {text1}. {text2} (approved by {text3})":
    "Revertido: {term} {text1}. {text2} (aprobado por {text3})",
  "Reversed: {term} {text1}. {text2}": "Revertido: {term} {text1}. {text2}",
  "Reversed: {term}. {text1} (approved by {text2})": "Revertido: {term}. {text1} (aprobado por {text2})",
  "Reversed: {term}. {text}": "Revertido: {term}. {text}",
  "{text1} (approved by {text2})": "{text1} (aprobado por {text2})",
  "All of {text1} is disputed: {text2}": "Todo {text1} está en disputa: {text2}",
  "{amount} of {text1} is disputed: {text2}": "{amount} de {text1} están en disputa: {text2}",
  "All of {text1} is disputed in writing: {text2}": "Todo {text1} está en disputa por escrito: {text2}",
  "{amount} of {text1} is disputed in writing: {text2}": "{amount} de {text1} están en disputa por escrito: {text2}",
  "All of {text1} was disputed: {text2}": "Todo {text1} se disputó: {text2}",
  "{amount} of {text1} was disputed: {text2}": "{amount} de {text1} se disputaron: {text2}",
  "All of {text1} was disputed in writing: {text2}": "Todo {text1} se disputó por escrito: {text2}",
  "{amount} of {text1} was disputed in writing: {text2}": "{amount} de {text1} se disputaron por escrito: {text2}",
  "What was held back of {text1} is due on {day}: {text2}": "Lo retenido de {text1} vence el {day}: {text2}",
  "Credit with {text1} is on hold: {text2}": "El crédito con {text1} está suspendido: {text2}",
  "A hand-over pack was made of what is owed to {text}.":
    "Se hizo un expediente de entrega de lo que se debe a {text}.",
  "A hand-over pack was made.": "Se hizo un expediente de entrega.",
  "Credit was put on hold.": "El crédito se suspendió.",
  "The hold on credit is lifted: {text}": "La suspensión del crédito se levanta: {text}",
  "Credit limit of {amount} with {text1} from {day} on: {text2} (approved by {text3})":
    "Límite de crédito de {amount} con {text1} desde {day}: {text2} (aprobado por {text3})",
  "Credit limit of {amount} with {text1} from {day} on: {text2}":
    "Límite de crédito de {amount} con {text1} desde {day}: {text2}",
  "Paused until {day}. {text}": "En pausa hasta {day}. {text}",
  "No longer paused. {text}": "Ya no está en pausa. {text}",
  "{text1} from {text2}: {counts}.": "{text1} de {text2}: {counts}.",
  "Import from {text}: {counts}.": "Importación de {text}: {counts}.",
  "1 new": "1 nueva",
  "1 changed": "1 cambiada",
  "1 no longer open": "1 ya no abierta",
  "{n} new": "{n} nuevas",
  "{n} changed": "{n} cambiadas",
  "{n} no longer open": "{n} ya no abiertas",
  "the customer's own details": "los datos propios del cliente",
  "An import was taken back. {text}": "Una importación se retiró. {text}",
  "No longer a document of {text1}: {text2}": "Ya no es un documento de {text1}: {text2}",
  "The end of the tax identifier was looked at.": "Se consultó el final del número fiscal.",
  "The year of birth was looked at.": "Se consultó el año de nacimiento.",
  "The end of the bank account's number was looked at.": "Se consultó el final del número de la cuenta bancaria.",
  "{text} is their {term}.": "{text} está junto al deudor: {term}.",
  "{text1} no longer stands beside them. {text2}": "{text1} ya no está junto al deudor. {text2}",
  "Pinned: {text}": "Fijado: {text}",
  "No longer pinned: {text}": "Ya no está fijado: {text}",
  "Known since {day}, by {term1}: {term2}. {text}": "Se sabe desde {day}, según {term1}: {term2}. {text}",
  "Known since {day}, by {term1} ({facts}): {term2}. {text}":
    "Se sabe desde {day}, según {term1} ({facts}): {term2}. {text}",
  "No longer so from {day} on: {term}. {text}": "Ya no es así desde {day}: {term}. {text}",
  "{text1} is the same person. {text2}": "{text1} es la misma persona. {text2}",
  "{text1} is somebody else after all. {text2}": "{text1} es otra persona después de todo. {text2}",
  "Told: {term1} {text}, by {term2}.": "Indicado: {term1} {text}, según {term2}.",
  "Messages to {term1} {text1} are wanted again, said by {text2} on {day} ({term2}): {text3}":
    "De nuevo se quieren mensajes a {term1} {text1}, dicho por {text2} el {day} ({term2}): {text3}",
  "No more messages to {term} {text1}. {text2}": "No más mensajes a {term} {text1}. {text2}",
  "No longer used: {term} {text1}. {text2}": "Ya no se usa: {term} {text1}. {text2}",
  "Account {text1} is a consumer's debt, and was one of a business. {text2}":
    "La cuenta {text1} es una deuda de consumo, y era de un negocio. {text2}",
  "Account {text1} is a debt of a business, and was a consumer's. {text2}":
    "La cuenta {text1} es una deuda de un negocio, y era de consumo. {text2}",
  "The debtor is a person.": "El deudor es una persona.",
  "The segment is none, and was {text1}. {text2}": "Ahora no es de ningún segmento, y era de {text1}. {text2}",
  "The segment is {text1}, and was none. {text2}": "Ahora es del segmento {text1}, y no era de ninguno. {text2}",
  "The {term} is {text1}, and was {text2}. {text3}": "Ahora {term} es {text1}, y era {text2}. {text3}",
  "Belongs to {text1} from {day} on, which pays for it. {text2}":
    "Pertenece desde {day} a {text1}, que paga por ella. {text2}",
  "Belongs to {text1} from {day} on, and pays for itself. {text2}":
    "Pertenece desde {day} a {text1}, y paga por sí misma. {text2}",
  "Belongs to {text1} no more from {day} on. {text2}": "Ya no pertenece a {text1} desde {day}. {text2}",
  "{text1} is bound as {term} from {day} on. {text2}": "{text1} queda obligado como {term} desde {day}. {text2}",
  "{text1} is bound no more as {term} from {day} on. {text2}":
    "{text1} ya no está obligado como {term} desde {day}. {text2}",
  "Account {text1} of {text3}: bound as {term} from {day} on. {text2}":
    "Cuenta {text1} de {text3}: obligado como {term} desde {day}. {text2}",
  "Account {text1} of {text3}: bound no more as {term} from {day} on. {text2}":
    "Cuenta {text1} de {text3}: ya no obligado como {term} desde {day}. {text2}",
};
