/** Three provinces of the real vocabulary: one left as it was, one merged, one city merged with a province. */
import { type Province, provinceSchema } from '../../../../src/domain/schemas/shared.ts';

const former = (id: string, name: string, type = 'province') => ({ id, name, type });

const rows = [
	{
		id: 'dien-bien',
		code: '11',
		name: 'Tỉnh Điện Biên',
		shortName: 'Điện Biên',
		type: 'province',
		merged: false,
		predecessors: [former('dien-bien', 'Điện Biên')],
	},
	{
		id: 'lao-cai',
		code: '15',
		name: 'Tỉnh Lào Cai',
		shortName: 'Lào Cai',
		type: 'province',
		merged: true,
		predecessors: [former('lao-cai', 'Lào Cai'), former('yen-bai', 'Yên Bái')],
	},
	{
		id: 'hai-phong',
		code: '31',
		name: 'Thành phố Hải Phòng',
		shortName: 'Hải Phòng',
		type: 'city',
		merged: true,
		predecessors: [former('hai-phong', 'Hải Phòng', 'city'), former('hai-duong', 'Hải Dương')],
	},
];

export const provinces: Province[] = rows.map((row) => provinceSchema.parse(row));
