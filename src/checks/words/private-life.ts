/**
 * Words that tell of a person's age, health, income or family: not published about an individual or a household
 * (Law 91/2025/QH15, least necessary data). Patterns are matched on NFC text, small and capital letters alike.
 */

export const PRIVATE_LIFE: readonly { what: string; pattern: RegExp }[] = [
	{
		what: 'tuổi',
		pattern:
			/(?<!\p{L})(?:\d{1,3}|gần|ngoài|bước sang) tuổi(?! thọ| trẻ)|(?<!\p{L})sinh năm \d{4}/iu,
	},
	{
		what: 'sức khỏe',
		pattern:
			/(?<!\p{L})(?:ung thư|bệnh tim|tai biến|đột quỵ|tiểu đường|tâm thần|HIV|chạy thận|khuyết tật|thương tật|bệnh hiểm nghèo|mắc bệnh|ốm nặng|bại liệt)(?!\p{L})/iu,
	},
	{
		what: 'thu nhập, tài sản',
		pattern:
			/(?<!\p{L})(?:(?:thu nhập|lương|tiền công|thu lãi|lãi ròng)(?: [\p{L}]+){0,4} (?:hơn |gần |khoảng |trên )?\d[\d.,–-]*|nợ ngân hàng|vay nặng lãi|sổ đỏ)/iu,
	},
	{
		what: 'hoàn cảnh gia đình',
		pattern:
			/(?<!\p{L})(?:hộ nghèo|hộ cận nghèo|hoàn cảnh khó khăn|mồ côi|ly hôn|ly thân|góa (?:chồng|vợ|bụa)|goá (?:chồng|vợ|bụa)|đơn thân|con ngoài giá thú|vợ mất|chồng mất|bố mất|mẹ mất|cha mất)(?!\p{L})/iu,
	},
];

/** Signs that the person told of is a child. */
export const CHILD_SIGNS =
	/(?<!\p{L})(?:học sinh (?:của )?lớp \d{1,2}[A-EĐ]?\d?|(?:em|cháu|bé)(?: (?:hiện|đang|mới|vừa|là học sinh))* (?:học )?lớp \d{1,2}[A-EĐ]?\d?|(?:đang|hiện|mới) (?:học )?lớp \d{1,2}[A-EĐ]?\d?|lớp \d{1,2}[A-EĐ]?\d?,? (?:của )?trường (?:tiểu học|trung học|thcs|thpt|phổ thông|mầm non|th)|(?:mẫu giáo|mầm non) (?:lớn|nhỡ|bé)|(?:[1-9]|1[0-7]) tuổi)(?!\p{L}| trở lên| tới| đến|–|-)/iu;

/** A child's name with its class: “em Lò Thử, lớp 5A”, “Nguyễn Văn Mẫu, học sinh lớp 8”. */
export const NAMED_PUPIL =
	/(?<!\p{L})(?:(?:[Ee]m|[Cc]háu|[Bb]é)\s+\p{Lu}\p{L}*\.?(?:\s+\p{Lu}\p{L}*\.?){0,4},?\s+(?:(?:là|hiện|đang)\s+)*(?:học sinh\s+|học\s+)?lớp\s+\d{1,2}|\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){1,4},?\s+(?:là\s+)?(?:học sinh|học)\s+lớp\s+\d{1,2})/u;
