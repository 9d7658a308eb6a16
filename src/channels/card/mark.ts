/** The brand's mark, a woven lozenge in a mirror: the same drawing as `public/favicon.svg`. */
export const BRAND_MARK =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15.5" fill="#96281c"/><circle cx="16" cy="16" r="12.2" fill="none" stroke="#e4bd63" stroke-width="1.4"/><path fill="#faf5e9" d="M16 6.5 25.5 16 16 25.5 6.5 16z"/><path fill="#96281c" d="M16 10.8 21.2 16 16 21.2 10.8 16z"/><path fill="#e4bd63" d="M16 13.6 18.4 16 16 18.4 13.6 16z"/></svg>';
