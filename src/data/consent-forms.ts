/** The consent form of every agency. */
import { viewContext } from './context.ts';
import { consentFormView } from './views/consent-form.ts';

/** `getStaticPaths` of the forms. */
export async function consentFormPaths() {
	const context = await viewContext();
	return [...context.library.agencies.values()].map((agency) => ({
		params: { agency: agency.id },
		props: { view: consentFormView(agency, context) },
	}));
}
