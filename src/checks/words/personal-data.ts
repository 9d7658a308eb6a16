/** Patterns of data that belong to one person. */

/** Mailbox hosts that people register for themselves. */
export const PERSONAL_MAIL =
	/[\p{L}\p{N}._%+-]+@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|zoho|zohomail|mail)\.(?:com(?:\.vn)?|me|vn)\b/giu;

/** A Vietnamese mobile number: 03, 05, 07, 08, 09 and eight digits, also as +84. Land lines begin with 02, hotlines with 1. */
export const MOBILE = /(?<![\d+.,/-])(?:\+84[ .-]?|0)(?:[35789])(?:[ .-]?\d){8}(?![\d/]|[.,]\d)/g;

/** A citizen number: twelve digits, the province's 001–096 first. */
export const CITIZEN_NUMBER = /(?<![\d.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}(?![\d/]|[.,]\d)/g;

/** An old identity card: nine digits, only after the words for it, since sums of money look the same. */
export const IDENTITY_CARD =
	/(?:CMND|CMT|CCCD|chứng minh (?:nhân dân|thư)|căn cước(?: công dân)?|định danh)[^\d\n]{0,30}(\d[\d ]{7,12}\d)/giu;

/** A house in a street. The commune or hamlet is enough. */
export const HOUSE_ADDRESS =
	/(?:số nhà|nhà số)\s+\d+|(?:ngõ|ngách|hẻm|kiệt)\s+(?:số\s+)?\d+|(?<!\p{L})số\s+\d+[A-Za-z]?(?:\/\d+)?,?\s+(?:đường|phố)\s+\p{Lu}/giu;
