import { zonesByState, type UsState } from "./state-zones.ts";

/** The area codes in service in each state and territory, with those laid over them. Source: the numbering plan's own list. */
// prettier-ignore
const codesOf: Readonly<Record<UsState, string>> = {
  AL: "205 251 256 334 483 659 938", AK: "907", AZ: "480 520 602 623 928", AR: "327 479 501 870",
  CA: "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 "
    + "805 818 820 831 837 840 858 909 916 925 949 951",
  CO: "303 719 720 748 970 983", CT: "203 475 860 959", DE: "302", DC: "202 771",
  FL: "239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954",
  GA: "229 404 470 478 678 706 762 770 912 943", HI: "808", ID: "208 986",
  IL: "217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872",
  IN: "219 260 317 463 574 765 812 930", IA: "319 515 563 641 712", KS: "316 620 785 913", KY: "270 364 502 606 859",
  LA: "225 318 337 457 504 985", ME: "207", MD: "227 240 301 410 443 667",
  MA: "339 351 413 508 617 774 781 857 978", MI: "231 248 269 313 517 586 616 679 734 810 906 947 989",
  MN: "218 320 507 612 651 763 924 952", MS: "228 471 601 662 769", MO: "235 314 417 557 573 636 660 816 975",
  MT: "406", NE: "308 402 531", NV: "702 725 775", NH: "603", NJ: "201 551 609 640 732 848 856 862 908 973",
  NM: "505 575", NY: "212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934",
  NC: "252 336 472 704 743 828 910 919 980 984", ND: "701",
  OH: "216 220 234 283 326 330 380 419 436 440 513 567 614 740 937", OK: "405 539 572 580 918", OR: "458 503 541 971",
  PA: "215 223 267 272 412 445 484 570 582 610 717 724 814 835 878", RI: "401", SC: "803 821 839 843 854 864",
  SD: "605", TN: "423 615 629 731 865 901 931",
  TX: "210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979",
  UT: "385 435 801", VT: "802", VA: "276 434 540 571 686 703 757 804 826 948", WA: "206 253 360 425 509 564",
  WV: "304 681", WI: "262 274 353 414 534 608 715 920", WY: "307",
  AS: "684", GU: "671", MP: "670", PR: "787 939", VI: "340",
};

/**
 * Of states that lie in several zones, the codes that lie in fewer. A code that is not here may lie in any zone of its
 * state: 850 of the Florida panhandle, 928 with the Navajo Nation, 423 with the Central counties west of Chattanooga.
 */
// prettier-ignore
const narrower: readonly (readonly [string, readonly string[]])[] = [
  ["480 520 602 623",     ["America/Phoenix"]],
  ["239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954", ["America/New_York"]],
  ["260 317 463 765",     ["America/Indiana/Indianapolis"]],
  ["219 574",             ["America/Chicago", "America/Indiana/Knox", "America/Indiana/Winamac", "America/Indiana/Indianapolis"]],
  ["316 913",             ["America/Chicago"]],
  ["502",                 ["America/New_York", "America/Kentucky/Louisville"]],
  ["859",                 ["America/New_York"]],
  ["231 248 269 313 517 586 616 679 734 810 947 989", ["America/Detroit"]],
  ["402 531",             ["America/Chicago"]],
  ["702 725",             ["America/Los_Angeles"]],
  ["503 971",             ["America/Los_Angeles"]],
  ["615 629 731 901 931", ["America/Chicago"]],
  ["865",                 ["America/New_York"]],
  ["915",                 ["America/Denver"]], // El Paso and Hudspeth counties.
  ["210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979",
    ["America/Chicago"]],
];

/** The codes of the numbering plan's other countries: Canada, Bermuda and the Caribbean. */
// prettier-ignore
const abroad: readonly (readonly [string, readonly string[]])[] = [
  ["236 257 604 672 778", ["America/Vancouver"]],
  ["250",                 ["America/Vancouver", "America/Fort_Nelson", "America/Edmonton"]],
  ["368 403 587 780 825", ["America/Edmonton"]],
  ["306 474 639",         ["America/Regina"]],
  ["204 431 584",         ["America/Winnipeg"]],
  ["226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942", ["America/Toronto"]],
  ["807",                 ["America/Toronto", "America/Winnipeg"]],
  ["263 354 438 450 468 514 579 819 873", ["America/Toronto"]],
  ["367 418 581",         ["America/Toronto", "America/Halifax"]],
  ["428 506 782 902",     ["America/Halifax"]],
  ["709 879",             ["America/St_Johns", "America/Halifax"]],
  ["867",                 ["America/Whitehorse", "America/Edmonton", "America/Winnipeg", "America/Toronto", "America/Halifax"]],
  ["242", ["America/Nassau"]], ["246", ["America/Barbados"]], ["264", ["America/Anguilla"]], ["268", ["America/Antigua"]],
  ["284", ["America/Tortola"]], ["345", ["America/Cayman"]], ["441", ["Atlantic/Bermuda"]], ["473", ["America/Grenada"]],
  ["649", ["America/Grand_Turk"]], ["658 876", ["America/Jamaica"]], ["664", ["America/Montserrat"]],
  ["721", ["America/Lower_Princes"]], ["758", ["America/St_Lucia"]], ["767", ["America/Dominica"]],
  ["784", ["America/St_Vincent"]], ["809 829 849", ["America/Santo_Domingo"]], ["868", ["America/Port_of_Spain"]],
  ["869", ["America/St_Kitts"]],
];

const states = new Map(
  Object.entries(codesOf).flatMap(([state, codes]) =>
    codes.split(" ").map((code) => [code, state as UsState] as const),
  ),
);
const zones = new Map<string, readonly string[]>([
  ...[...states].map(([code, state]) => [code, zonesByState[state]] as const),
  ...[...narrower, ...abroad].flatMap(([codes, some]) => codes.split(" ").map((code) => [code, some] as const)),
]);

/** The state of an area code; nothing for one of another country, or of no place. */
export function stateOfAreaCode(code: string): UsState | undefined {
  return states.get(code);
}

/** Every zone in which a number of an area code may lie. None for a code of no place: 800, 500, 900, 710. */
export function zonesOfAreaCode(code: string): readonly string[] {
  return zones.get(code) ?? [];
}
