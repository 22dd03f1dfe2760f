/** The faces whose widths are known: IBM Plex Sans, and Source Serif's italic. */
export type Face = 'sans' | 'sans-strong' | 'serif-italic';

/** Advance widths in thousandths of the font size, for the characters from space to tilde. */
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  sans: table(
    '236 284 419 713 598 927 694 242 335 335 450 600 272 399 272 383 600 600 600 600 600 600 600 600 600 600 292 292 600 600 600 477 891 641 653 621 671 583 559 695 707 400 510 634 501 812 707 708 606 708 640 581 572 678 609 891 613 593 580 317 383 317 600 560 600 534 580 503 580 549 324 528 568 250 250 527 272 873 568 560 580 580 367 487 351 568 492 768 507 499 464 343 314 343 600',
  ),
  'sans-strong': table(
    '236 309 471 656 600 960 713 260 337 337 556 600 299 402 299 437 600 600 600 600 600 600 600 600 600 600 319 319 600 600 600 493 899 672 663 642 689 600 577 712 719 423 545 678 521 817 719 712 641 712 664 611 580 689 638 949 655 632 599 329 437 329 600 559 600 559 600 513 600 558 350 545 588 275 275 562 294 888 588 563 600 600 393 499 374 588 524 819 544 524 502 363 376 363 600',
  ),
  'serif-italic': table(
    '227 305 456 573 524 928 701 259 385 385 480 534 300 314 300 339 537 537 537 537 537 537 537 537 537 537 300 300 534 534 534 459 880 683 622 614 703 604 572 669 772 365 361 688 584 935 746 674 571 674 646 505 591 725 652 917 667 593 561 345 331 345 534 512 400 554 524 434 557 442 325 511 580 320 275 497 298 869 596 526 543 520 426 383 354 597 511 777 564 515 493 390 286 390 534',
  ),
};

/** Anything outside the tables: punctuation, letters with marks. */
const OTHER = 600;
const CURLY = /[’‘·“”]/;
/** IBM Plex Sans Arabic: letters differ with their neighbors, so three classes on the safe side. */
const ARABIC = /[\u0600-\u06ff]/;
const ARABIC_NARROW = /[اأإآلرزودذ]/;
const ARABIC_WIDE = /[صضسش]/;

/** How wide a line of text will be, in pixels, without asking a browser; never too small for our names. */
export function textWidth(text: string, fontSize: number, face: Face = 'sans'): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, face);
  return (width * fontSize) / 1000;
}

function characterWidth(character: string, face: Face): number {
  const known = WIDTHS[face][character.charCodeAt(0) - 32];
  if (known !== undefined) return known;
  if (ARABIC_NARROW.test(character)) return 340;
  if (ARABIC_WIDE.test(character)) return 930;
  if (ARABIC.test(character)) return 560;
  return CURLY.test(character) ? 480 : OTHER;
}

function table(widths: string): number[] {
  return widths.split(' ').map(Number);
}
