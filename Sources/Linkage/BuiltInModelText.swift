// What scripts/train-model wrote on 25 November 2026 (commit 6d82cb1); today's writes another: see docs/accuracy.md.

/// The built-in model: comparison, condition, level, and how often that level occurs among pairs of
/// same-child, twins, siblings, namesakes, strangers.
let builtInModelTable: StaticString = """
  source	built in: synthesise --registrations 2000000 --seed 2026 --provinces 31
  registrations-per-request	0.3
  pairs-per-registration	namesakes	0.002265
  pairs-per-registration	same-child	0.01475
  pairs-per-registration	siblings	0.1963
  pairs-per-registration	twins	0.008555
  birth-date	hukou missing, name alike	day-and-month-swapped	0.04887	0.005356	1.127e-05	0.0006221	7.959e-05
  birth-date	hukou missing, name alike	far	0.0001597	0.0002388	0.4687	0.006353	0.3888
  birth-date	hukou missing, name alike	lunar	0.08513	0.0002394	3.756e-07	0.006821	0.0004767
  birth-date	hukou missing, name alike	missing	1.596e-07	2.388e-07	1.127e-08	5.741e-07	6.155e-07
  birth-date	hukou missing, name alike	near	0.0001612	0.008452	0.002531	0.0006128	0.1184
  birth-date	hukou missing, name alike	one-digit	0.004998	0.0002389	6.16e-05	0.0005741	0.00429
  birth-date	hukou missing, name alike	same	0.8079	0.9822	3.756e-08	0.8239	0.0002572
  birth-date	hukou missing, name alike	sibling-range	0.001724	0.0002752	0.5284	0.1605	0.4868
  birth-date	hukou missing, name alike	year-shifted	0.05107	0.003044	0.0002509	0.0005834	0.0008838
  birth-date	hukou missing, name different	day-and-month-swapped	0.04887	0.005356	1.127e-05	0.0006221	7.036e-05
  birth-date	hukou missing, name different	far	0.0001597	0.0002388	0.4687	0.006353	0.433
  birth-date	hukou missing, name different	lunar	0.08513	0.0002394	3.756e-07	0.006821	0.0004233
  birth-date	hukou missing, name different	missing	1.596e-07	2.388e-07	1.127e-08	5.741e-07	1.648e-07
  birth-date	hukou missing, name different	near	0.0001612	0.008452	0.002531	0.0006128	0.1052
  birth-date	hukou missing, name different	one-digit	0.004998	0.0002389	6.16e-05	0.0005741	0.003812
  birth-date	hukou missing, name different	same	0.8079	0.9822	3.756e-08	0.8239	0.0002282
  birth-date	hukou missing, name different	sibling-range	0.001724	0.0002752	0.5284	0.1605	0.4564
  birth-date	hukou missing, name different	year-shifted	0.05107	0.003044	0.0002509	0.0005834	0.0007852
  birth-date	hukou missing, name same	day-and-month-swapped	0.04887	0.005356	1.127e-05	0.0006221	8.904e-05
  birth-date	hukou missing, name same	far	0.0001597	0.0002388	0.4687	0.006353	0.365
  birth-date	hukou missing, name same	lunar	0.08513	0.0002394	3.756e-07	0.006821	0.0005201
  birth-date	hukou missing, name same	missing	1.596e-07	2.388e-07	1.127e-08	5.741e-07	3.309e-06
  birth-date	hukou missing, name same	near	0.0001612	0.008452	0.002531	0.0006128	0.1285
  birth-date	hukou missing, name same	one-digit	0.004998	0.0002389	6.16e-05	0.0005741	0.004659
  birth-date	hukou missing, name same	same	0.8079	0.9822	3.756e-08	0.8239	0.0002818
  birth-date	hukou missing, name same	sibling-range	0.001724	0.0002752	0.5284	0.1605	0.4978
  birth-date	hukou missing, name same	year-shifted	0.05107	0.003044	0.0002509	0.0005834	0.000962
  birth-date	hukou other, name alike	day-and-month-swapped	0.03647	0.02108	3.643e-05	0.002998	7.959e-05
  birth-date	hukou other, name alike	far	2.45e-05	0.0009327	0.4626	0.002997	0.3888
  birth-date	hukou other, name alike	lunar	0.07678	0.08571	1.302e-06	0.002998	0.0004767
  birth-date	hukou other, name alike	missing	2.415e-08	9.327e-07	3.613e-08	2.997e-06	6.155e-07
  birth-date	hukou other, name alike	near	0.04877	0.0009391	0.008917	0.002997	0.1184
  birth-date	hukou other, name alike	one-digit	0.04955	0.0009985	0.000437	0.002999	0.00429
  birth-date	hukou other, name alike	same	0.6691	0.85	1.318e-07	0.979	0.0002572
  birth-date	hukou other, name alike	sibling-range	0.02795	0.0009416	0.5272	0.002999	0.4868
  birth-date	hukou other, name alike	year-shifted	0.09137	0.03942	0.0008487	0.002998	0.0008838
  birth-date	hukou other, name different	day-and-month-swapped	0.03647	0.02108	3.643e-05	0.002998	7.036e-05
  birth-date	hukou other, name different	far	2.45e-05	0.0009327	0.4626	0.002997	0.433
  birth-date	hukou other, name different	lunar	0.07678	0.08571	1.302e-06	0.002998	0.0004233
  birth-date	hukou other, name different	missing	2.415e-08	9.327e-07	3.613e-08	2.997e-06	1.648e-07
  birth-date	hukou other, name different	near	0.04877	0.0009391	0.008917	0.002997	0.1052
  birth-date	hukou other, name different	one-digit	0.04955	0.0009985	0.000437	0.002999	0.003812
  birth-date	hukou other, name different	same	0.6691	0.85	1.318e-07	0.979	0.0002282
  birth-date	hukou other, name different	sibling-range	0.02795	0.0009416	0.5272	0.002999	0.4564
  birth-date	hukou other, name different	year-shifted	0.09137	0.03942	0.0008487	0.002998	0.0007852
  birth-date	hukou other, name same	day-and-month-swapped	0.03647	0.02108	3.643e-05	0.002998	8.904e-05
  birth-date	hukou other, name same	far	2.45e-05	0.0009327	0.4626	0.002997	0.365
  birth-date	hukou other, name same	lunar	0.07678	0.08571	1.302e-06	0.002998	0.0005201
  birth-date	hukou other, name same	missing	2.415e-08	9.327e-07	3.613e-08	2.997e-06	3.309e-06
  birth-date	hukou other, name same	near	0.04877	0.0009391	0.008917	0.002997	0.1285
  birth-date	hukou other, name same	one-digit	0.04955	0.0009985	0.000437	0.002999	0.004659
  birth-date	hukou other, name same	same	0.6691	0.85	1.318e-07	0.979	0.0002818
  birth-date	hukou other, name same	sibling-range	0.02795	0.0009416	0.5272	0.002999	0.4978
  birth-date	hukou other, name same	year-shifted	0.09137	0.03942	0.0008487	0.002998	0.000962
  birth-date	hukou same, name alike	day-and-month-swapped	0.04946	0.00121	2.359e-07	0.001269	7.959e-05
  birth-date	hukou same, name alike	far	3.79e-06	5.546e-06	0.4614	2.094e-05	0.3888
  birth-date	hukou same, name alike	lunar	0.08482	0.001687	9.782e-09	0.001713	0.0004767
  birth-date	hukou same, name alike	missing	3.737e-09	5.546e-09	2.357e-10	2.093e-08	6.155e-07
  birth-date	hukou same, name alike	near	0.003194	5.612e-06	0.0002432	2.225e-05	0.1184
  birth-date	hukou same, name alike	one-digit	0.0001169	5.55e-06	8.611e-06	2.103e-05	0.00429
  birth-date	hukou same, name alike	same	0.7969	0.9954	2.173e-05	0.9953	0.0002572
  birth-date	hukou same, name alike	sibling-range	3.223e-05	5.73e-06	0.538	2.142e-05	0.4868
  birth-date	hukou same, name alike	year-shifted	0.06546	0.001719	0.0003505	0.001634	0.0008838
  birth-date	hukou same, name different	day-and-month-swapped	0.04946	0.00121	2.359e-07	0.001269	7.036e-05
  birth-date	hukou same, name different	far	3.79e-06	5.546e-06	0.4614	2.094e-05	0.433
  birth-date	hukou same, name different	lunar	0.08482	0.001687	9.782e-09	0.001713	0.0004233
  birth-date	hukou same, name different	missing	3.737e-09	5.546e-09	2.357e-10	2.093e-08	1.648e-07
  birth-date	hukou same, name different	near	0.003194	5.612e-06	0.0002432	2.225e-05	0.1052
  birth-date	hukou same, name different	one-digit	0.0001169	5.55e-06	8.611e-06	2.103e-05	0.003812
  birth-date	hukou same, name different	same	0.7969	0.9954	2.173e-05	0.9953	0.0002282
  birth-date	hukou same, name different	sibling-range	3.223e-05	5.73e-06	0.538	2.142e-05	0.4564
  birth-date	hukou same, name different	year-shifted	0.06546	0.001719	0.0003505	0.001634	0.0007852
  birth-date	hukou same, name same	day-and-month-swapped	0.04946	0.00121	2.359e-07	0.001269	8.904e-05
  birth-date	hukou same, name same	far	3.79e-06	5.546e-06	0.4614	2.094e-05	0.365
  birth-date	hukou same, name same	lunar	0.08482	0.001687	9.782e-09	0.001713	0.0005201
  birth-date	hukou same, name same	missing	3.737e-09	5.546e-09	2.357e-10	2.093e-08	3.309e-06
  birth-date	hukou same, name same	near	0.003194	5.612e-06	0.0002432	2.225e-05	0.1285
  birth-date	hukou same, name same	one-digit	0.0001169	5.55e-06	8.611e-06	2.103e-05	0.004659
  birth-date	hukou same, name same	same	0.7969	0.9954	2.173e-05	0.9953	0.0002818
  birth-date	hukou same, name same	sibling-range	3.223e-05	5.73e-06	0.538	2.142e-05	0.4978
  birth-date	hukou same, name same	year-shifted	0.06546	0.001719	0.0003505	0.001634	0.000962
  ethnicity	hukou different	both-han	0.9111	0.9132	0.9086	0.9085	0.8235
  ethnicity	hukou different	different	3.231e-06	5.999e-06	6.152e-05	0.0005612	0.1762
  ethnicity	hukou different	missing	3.07e-09	5.288e-09	2.309e-10	1.988e-08	2.685e-07
  ethnicity	hukou different	same-minority	0.08895	0.08675	0.09137	0.09098	0.0002387
  ethnicity	hukou missing	both-han	0.9111	0.9132	0.9086	0.9085	0.808
  ethnicity	hukou missing	different	3.231e-06	5.999e-06	6.152e-05	0.0005612	0.1912
  ethnicity	hukou missing	missing	3.07e-09	5.288e-09	2.309e-10	1.988e-08	5.937e-06
  ethnicity	hukou missing	same-minority	0.08895	0.08675	0.09137	0.09098	0.0008252
  ethnicity	hukou same	both-han	0.9111	0.9132	0.9086	0.9085	0.8481
  ethnicity	hukou same	different	3.231e-06	5.999e-06	6.152e-05	0.0005612	0.1334
  ethnicity	hukou same	missing	3.07e-09	5.288e-09	2.309e-10	1.988e-08	1.273e-07
  ethnicity	hukou same	same-minority	0.08895	0.08675	0.09137	0.09098	0.01854
  ethnicity	hukou same-county	both-han	0.9111	0.9132	0.9086	0.9085	0.25
  ethnicity	hukou same-county	different	3.231e-06	5.999e-06	6.152e-05	0.0005612	0.25
  ethnicity	hukou same-county	missing	3.07e-09	5.288e-09	2.309e-10	1.988e-08	0.25
  ethnicity	hukou same-county	same-minority	0.08895	0.08675	0.09137	0.09098	0.25
  ethnicity	hukou same-prefecture	both-han	0.9111	0.9132	0.9086	0.9085	0.8156
  ethnicity	hukou same-prefecture	different	3.231e-06	5.999e-06	6.152e-05	0.0005612	0.1481
  ethnicity	hukou same-prefecture	missing	3.07e-09	5.288e-09	2.309e-10	1.988e-08	1.658e-05
  ethnicity	hukou same-prefecture	same-minority	0.08895	0.08675	0.09137	0.09098	0.03623
  ethnicity	hukou same-province	both-han	0.9111	0.9132	0.9086	0.9085	0.8824
  ethnicity	hukou same-province	different	3.231e-06	5.999e-06	6.152e-05	0.0005612	0.1061
  ethnicity	hukou same-province	missing	3.07e-09	5.288e-09	2.309e-10	1.988e-08	5.521e-06
  ethnicity	hukou same-province	same-minority	0.08895	0.08675	0.09137	0.09098	0.01145
  grade	birth-date missing	further	0.003052	0.003052	0.7692	0.25	0.25
  grade	birth-date missing	missing	3.052e-06	3.052e-06	3.297e-06	0.25	0.25
  grade	birth-date missing	one-apart	0.08138	0.08138	0.2198	0.25	0.25
  grade	birth-date missing	same	0.9156	0.9156	0.01099	0.25	0.25
  grade	birth-date near	further	0.004553	0.002765	0.3805	0.007707	0.007707
  grade	birth-date near	missing	3.057e-07	2.759e-06	5.979e-07	2.733e-07	2.733e-07
  grade	birth-date near	one-apart	0.08136	0.08576	0.4611	0.1993	0.1993
  grade	birth-date near	same	0.9141	0.9115	0.1584	0.793	0.793
  grade	birth-date other	further	0.008954	0.00305	0.9052	0.8516	0.8516
  grade	birth-date other	missing	6.533e-07	3.05e-06	2.521e-10	2.777e-07	2.777e-07
  grade	birth-date other	one-apart	0.09923	0.08136	0.08895	0.1296	0.1296
  grade	birth-date other	same	0.8918	0.9156	0.005887	0.01876	0.01876
  grade	birth-date related	further	1.681e-05	0.000749	0.7752	0.008266	0.008266
  grade	birth-date related	missing	1.492e-08	7.372e-07	5.737e-07	1.348e-06	1.348e-06
  grade	birth-date related	one-apart	0.05701	0.05356	0.2146	0.1646	0.1646
  grade	birth-date related	same	0.943	0.9457	0.01022	0.8272	0.8272
  grade	birth-date same	further	5.201e-06	5.529e-06	0.6286	0.002896	0.002896
  grade	birth-date same	missing	3.974e-09	5.372e-09	2.582e-06	1.252e-07	1.252e-07
  grade	birth-date same	one-apart	0.09389	0.002921	0.3623	0.1179	0.1179
  grade	birth-date same	same	0.9061	0.9971	0.009132	0.8792	0.8792
  guardian	name otherSurname	alike	0.008914	0.0001298	4.306e-06	0.4871	0.4871
  guardian	name otherSurname	different	0.1235	0.0024	0.07768	0.8286	0.8286
  guardian	name otherSurname	missing	0.07267	0.156	0.1535	0.1534	0.1534
  guardian	name otherSurname	same	0.7503	0.8413	0.7687	0.4122	0.4122
  guardian	name otherSurname	surname-only	0.04464	0.0001305	0.0001113	0.01798	0.01798
  guardian	name sameLongName	alike	0.0002899	0.002268	0.0005144	0.1132	0.1132
  guardian	name sameLongName	different	0.1498	0.1389	0.009574	0.6304	0.6304
  guardian	name sameLongName	missing	0.1534	0.08989	0.1492	0.1597	0.1597
  guardian	name sameLongName	same	0.6797	0.7667	0.8285	7.583	7.583
  guardian	name sameLongName	surname-only	0.01688	0.002269	0.01216	0.2062	0.2062
  guardian	name sameSurname	alike	1.069e-05	7.082e-06	2.459e-07	0.2143	0.2143
  guardian	name sameSurname	different	0.2067	0.1281	0.002021	0.5419	0.5419
  guardian	name sameSurname	missing	0.129	0.154	0.1541	0.1531	0.1531
  guardian	name sameSurname	same	0.6582	0.7179	0.8439	0.2096	0.2096
  guardian	name sameSurname	surname-only	0.006041	8.954e-06	8.498e-06	0.3044	0.3044
  hukou	always	different	0.06798	0.00221	0.00317	2.364e-05	0.931
  hukou	always	missing	0.0189	0.0209	0.02029	0.02885	0.02098
  hukou	always	same	0.8504	0.975	0.9734	0.9709	0.0004782
  hukou	always	same-county	3.165e-09	5.402e-09	2.359e-10	2.031e-08	2.5e-07
  hukou	always	same-prefecture	0.007049	5.481e-06	0.0003811	2.069e-05	0.003666
  hukou	always	same-province	0.05569	0.001849	0.002723	0.0002192	0.04385
  name	ethnicity both-han, hukou far	different	0.0001511	0.02129	0.03167	2.126e-05	0.9699
  name	ethnicity both-han, hukou far	former	0.08832	6.497e-05	5.854e-06	0.001608	0.03669
  name	ethnicity both-han, hukou far	given-only	3.643e-06	5.774e-06	3.051e-06	3.6e-05	0.0006214
  name	ethnicity both-han, hukou far	missing	3.57e-09	5.63e-09	2.471e-10	2.122e-08	1.539e-07
  name	ethnicity both-han, hukou far	near-sound	1.296e-05	0.003789	0.0008342	0.001061	0.3092
  name	ethnicity both-han, hukou far	one-alike	0.1907	0.004879	0.0008794	0.007845	0.166
  name	ethnicity both-han, hukou far	one-differs	0.0009654	0.5704	0.1224	0.02562	1.349
  name	ethnicity both-han, hukou far	one-unknown	0.01453	0.0001332	5.635e-05	0.0002326	0.0007348
  name	ethnicity both-han, hukou far	partly-alike	0.0002516	0.01103	0.02204	2.58e-05	0.2476
  name	ethnicity both-han, hukou far	same	0.5791	2.896e-07	5.23e-05	0.9149	1.578
  name	ethnicity both-han, hukou far	sound	0.1257	0.007574	0.001671	0.006204	1.277
  name	ethnicity both-han, hukou far	surname-only	0.000218	0.3808	0.8203	0.04244	1.247
  name	ethnicity both-han, hukou far	truncated	1.193e-05	6.95e-05	1.987e-05	2.122e-05	0.006062
  name	ethnicity both-han, hukou near	different	0.0001511	0.02129	0.03167	2.126e-05	0.9669
  name	ethnicity both-han, hukou near	former	0.08832	6.497e-05	5.854e-06	0.001608	0.05829
  name	ethnicity both-han, hukou near	given-only	3.643e-06	5.774e-06	3.051e-06	3.6e-05	0.0005734
  name	ethnicity both-han, hukou near	missing	3.57e-09	5.63e-09	2.471e-10	2.122e-08	2.454e-07
  name	ethnicity both-han, hukou near	near-sound	1.296e-05	0.003789	0.0008342	0.001061	0.4149
  name	ethnicity both-han, hukou near	one-alike	0.1907	0.004879	0.0008794	0.007845	0.2739
  name	ethnicity both-han, hukou near	one-differs	0.0009654	0.5704	0.1224	0.02562	1.652
  name	ethnicity both-han, hukou near	one-unknown	0.01453	0.0001332	5.635e-05	0.0002326	0.008457
  name	ethnicity both-han, hukou near	partly-alike	0.0002516	0.01103	0.02204	2.58e-05	0.4537
  name	ethnicity both-han, hukou near	same	0.5791	2.896e-07	5.23e-05	0.9149	1.69
  name	ethnicity both-han, hukou near	sound	0.1257	0.007574	0.001671	0.006204	4.392
  name	ethnicity both-han, hukou near	surname-only	0.000218	0.3808	0.8203	0.04244	1.082
  name	ethnicity both-han, hukou near	truncated	1.193e-05	6.95e-05	1.987e-05	2.122e-05	0.00965
  name	ethnicity different, hukou far	different	0.003201	0.04896	0.4516	0.00271	0.9827
  name	ethnicity different, hukou far	former	0.04268	0.002937	0.00163	0.00271	0.0162
  name	ethnicity different, hukou far	given-only	0.003201	0.002937	0.00163	0.002737	0.0004241
  name	ethnicity different, hukou far	missing	3.201e-06	2.937e-06	1.63e-06	2.71e-06	1.488e-06
  name	ethnicity different, hukou far	near-sound	0.01069	0.002937	0.00163	0.00271	0.001346
  name	ethnicity different, hukou far	one-alike	0.05336	0.002937	0.00163	0.00271	0.09764
  name	ethnicity different, hukou far	one-differs	0.005339	0.2938	0.163	0.005291	0.9038
  name	ethnicity different, hukou far	one-unknown	0.01067	0.002937	0.00163	0.00271	0.01098
  name	ethnicity different, hukou far	partly-alike	0.003201	0.1469	0.08152	0.003422	0.03636
  name	ethnicity different, hukou far	same	0.8004	9.79e-05	5.435e-05	0.9648	0.04859
  name	ethnicity different, hukou far	sound	0.05341	0.002937	0.00163	0.004551	0.07231
  name	ethnicity different, hukou far	surname-only	0.003202	0.4896	0.2924	0.002894	0.4388
  name	ethnicity different, hukou far	truncated	0.01067	0.002937	0.00163	0.00271	0.001346
  name	ethnicity different, hukou near	different	0.003201	0.04896	0.4516	0.00271	0.974
  name	ethnicity different, hukou near	former	0.04268	0.002937	0.00163	0.00271	0.8906
  name	ethnicity different, hukou near	given-only	0.003201	0.002937	0.00163	0.002737	0.0006487
  name	ethnicity different, hukou near	missing	3.201e-06	2.937e-06	1.63e-06	2.71e-06	4.99e-05
  name	ethnicity different, hukou near	near-sound	0.01069	0.002937	0.00163	0.00271	0.08133
  name	ethnicity different, hukou near	one-alike	0.05336	0.002937	0.00163	0.00271	0.4714
  name	ethnicity different, hukou near	one-differs	0.005339	0.2938	0.163	0.005291	0.07393
  name	ethnicity different, hukou near	one-unknown	0.01067	0.002937	0.00163	0.00271	0.4714
  name	ethnicity different, hukou near	partly-alike	0.003201	0.1469	0.08152	0.003422	0.008438
  name	ethnicity different, hukou near	same	0.8004	9.79e-05	5.435e-05	0.9648	0.8906
  name	ethnicity different, hukou near	sound	0.05341	0.002937	0.00163	0.004551	0.2691
  name	ethnicity different, hukou near	surname-only	0.003202	0.4896	0.2924	0.002894	0.6426
  name	ethnicity different, hukou near	truncated	0.01067	0.002937	0.00163	0.00271	0.08133
  name	ethnicity missing, hukou far	different	0.003202	0.04897	0.04897	0.002933	0.07692
  name	ethnicity missing, hukou far	former	0.04269	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou far	given-only	0.003202	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou far	missing	3.202e-06	2.938e-06	2.938e-06	2.933e-06	0.07692
  name	ethnicity missing, hukou far	near-sound	0.01067	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou far	one-alike	0.05336	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou far	one-differs	0.005336	0.2938	0.2938	0.002933	0.07692
  name	ethnicity missing, hukou far	one-unknown	0.01067	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou far	partly-alike	0.003202	0.1469	0.1469	0.002933	0.07692
  name	ethnicity missing, hukou far	same	0.8004	9.793e-05	9.793e-05	0.9677	0.07692
  name	ethnicity missing, hukou far	sound	0.05336	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou far	surname-only	0.003202	0.4897	0.4897	0.002933	0.07692
  name	ethnicity missing, hukou far	truncated	0.01067	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	different	0.003202	0.04897	0.04897	0.002933	0.07692
  name	ethnicity missing, hukou near	former	0.04269	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	given-only	0.003202	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	missing	3.202e-06	2.938e-06	2.938e-06	2.933e-06	0.07692
  name	ethnicity missing, hukou near	near-sound	0.01067	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	one-alike	0.05336	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	one-differs	0.005336	0.2938	0.2938	0.002933	0.07692
  name	ethnicity missing, hukou near	one-unknown	0.01067	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	partly-alike	0.003202	0.1469	0.1469	0.002933	0.07692
  name	ethnicity missing, hukou near	same	0.8004	9.793e-05	9.793e-05	0.9677	0.07692
  name	ethnicity missing, hukou near	sound	0.05336	0.002938	0.002938	0.002933	0.07692
  name	ethnicity missing, hukou near	surname-only	0.003202	0.4897	0.4897	0.002933	0.07692
  name	ethnicity missing, hukou near	truncated	0.01067	0.002938	0.002938	0.002933	0.07692
  name	ethnicity same-minority, hukou far	different	4.535e-05	0.2257	0.2733	0.0002145	0.9585
  name	ethnicity same-minority, hukou far	former	0.08483	5.971e-05	6.323e-05	0.003427	0.04106
  name	ethnicity same-minority, hukou far	given-only	3.648e-05	0.0007189	0.001253	0.0002007	0.0007189
  name	ethnicity same-minority, hukou far	missing	3.621e-08	5.823e-08	2.456e-09	1.992e-07	6.719e-06
  name	ethnicity same-minority, hukou far	near-sound	0.001018	0.00204	0.0006986	0.002473	0.01507
  name	ethnicity same-minority, hukou far	one-alike	0.1723	0.002027	0.0007914	0.002521	0.005293
  name	ethnicity same-minority, hukou far	one-differs	0.008923	0.4272	0.0997	0.04969	4.663
  name	ethnicity same-minority, hukou far	one-unknown	0.01143	5.826e-05	5.817e-05	0.0002003	0.03714
  name	ethnicity same-minority, hukou far	partly-alike	0.0001667	0.01254	0.01602	0.0002005	0.046
  name	ethnicity same-minority, hukou far	same	0.5771	2.548e-06	0.0002921	0.9346	0.8623
  name	ethnicity same-minority, hukou far	sound	0.1163	0.007009	0.001251	0.003956	1.146
  name	ethnicity same-minority, hukou far	surname-only	4.153e-05	0.3225	0.6066	0.0007667	0.7208
  name	ethnicity same-minority, hukou far	truncated	0.02777	0.0001709	5.425e-05	0.001743	0.04522
  name	ethnicity same-minority, hukou near	different	4.535e-05	0.2257	0.2733	0.0002145	0.9587
  name	ethnicity same-minority, hukou near	former	0.08483	5.971e-05	6.323e-05	0.003427	0.1162
  name	ethnicity same-minority, hukou near	given-only	3.648e-05	0.0007189	0.001253	0.0002007	0.0004197
  name	ethnicity same-minority, hukou near	missing	3.621e-08	5.823e-08	2.456e-09	1.992e-07	1.713e-06
  name	ethnicity same-minority, hukou near	near-sound	0.001018	0.00204	0.0006986	0.002473	0.007623
  name	ethnicity same-minority, hukou near	one-alike	0.1723	0.002027	0.0007914	0.002521	0.3709
  name	ethnicity same-minority, hukou near	one-differs	0.008923	0.4272	0.0997	0.04969	24.15
  name	ethnicity same-minority, hukou near	one-unknown	0.01143	5.826e-05	5.817e-05	0.0002003	0.009511
  name	ethnicity same-minority, hukou near	partly-alike	0.0001667	0.01254	0.01602	0.0002005	17.81
  name	ethnicity same-minority, hukou near	same	0.5771	2.548e-06	0.0002921	0.9346	0.9612
  name	ethnicity same-minority, hukou near	sound	0.1163	0.007009	0.001251	0.003956	3.206
  name	ethnicity same-minority, hukou near	surname-only	4.153e-05	0.3225	0.6066	0.0007667	0.7168
  name	ethnicity same-minority, hukou near	truncated	0.02777	0.0001709	5.425e-05	0.001743	0.01317
  number	birth-date missing, hukou missing	crossed-birth	0.003184	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou missing	different	0.03184	0.003236	0.2427	0.003076	0.09091
  number	birth-date missing, hukou missing	different-unchecked	0.003184	0.003236	0.00364	0.03076	0.09091
  number	birth-date missing, hukou missing	missing	0.1061	0.003236	0.00364	0.08203	0.09091
  number	birth-date missing, hukou missing	one-slip	0.1061	0.003236	0.00364	0.0001025	0.09091
  number	birth-date missing, hukou missing	register-number	0.05307	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou missing	same	0.6368	0.0001079	0.0001213	0.0001025	0.09091
  number	birth-date missing, hukou missing	same-birth	0.05307	0.003236	0.00364	0.05127	0.09091
  number	birth-date missing, hukou missing	same-division	0.003184	0.003236	0.7281	0.003076	0.09091
  number	birth-date missing, hukou missing	same-division-and-birth	0.0002123	0.9708	0.00364	0.8203	0.09091
  number	birth-date missing, hukou missing	same-unchecked	0.003184	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou other	crossed-birth	0.003184	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou other	different	0.03184	0.003236	0.2427	0.003076	0.09091
  number	birth-date missing, hukou other	different-unchecked	0.003184	0.003236	0.00364	0.03076	0.09091
  number	birth-date missing, hukou other	missing	0.1061	0.003236	0.00364	0.08203	0.09091
  number	birth-date missing, hukou other	one-slip	0.1061	0.003236	0.00364	0.0001025	0.09091
  number	birth-date missing, hukou other	register-number	0.05307	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou other	same	0.6368	0.0001079	0.0001213	0.0001025	0.09091
  number	birth-date missing, hukou other	same-birth	0.05307	0.003236	0.00364	0.05127	0.09091
  number	birth-date missing, hukou other	same-division	0.003184	0.003236	0.7281	0.003076	0.09091
  number	birth-date missing, hukou other	same-division-and-birth	0.0002123	0.9708	0.00364	0.8203	0.09091
  number	birth-date missing, hukou other	same-unchecked	0.003184	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou same	crossed-birth	0.003184	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou same	different	0.03184	0.003236	0.2427	0.003076	0.09091
  number	birth-date missing, hukou same	different-unchecked	0.003184	0.003236	0.00364	0.03076	0.09091
  number	birth-date missing, hukou same	missing	0.1061	0.003236	0.00364	0.08203	0.09091
  number	birth-date missing, hukou same	one-slip	0.1061	0.003236	0.00364	0.0001025	0.09091
  number	birth-date missing, hukou same	register-number	0.05307	0.003236	0.00364	0.003076	0.09091
  number	birth-date missing, hukou same	same	0.6368	0.0001079	0.0001213	0.0001025	0.09091
  number	birth-date missing, hukou same	same-birth	0.05307	0.003236	0.00364	0.05127	0.09091
  number	birth-date missing, hukou same	same-division	0.003184	0.003236	0.7281	0.003076	0.09091
  number	birth-date missing, hukou same	same-division-and-birth	0.0002123	0.9708	0.00364	0.8203	0.09091
  number	birth-date missing, hukou same	same-unchecked	0.003184	0.003236	0.00364	0.003076	0.09091
  number	birth-date near, hukou missing	crossed-birth	0.003184	0.002925	0.002174	0.003076	5.38e-05
  number	birth-date near, hukou missing	different	0.03186	0.002958	0.1471	0.003078	0.9113
  number	birth-date near, hukou missing	different-unchecked	0.003184	0.002931	0.02208	0.03076	0.04191
  number	birth-date near, hukou missing	missing	0.1061	0.002925	0.002174	0.08202	0.04589
  number	birth-date near, hukou missing	one-slip	0.1061	0.002925	0.002174	0.0001025	5.38e-05
  number	birth-date near, hukou missing	register-number	0.05307	0.002925	0.002174	0.003076	5.38e-05
  number	birth-date near, hukou missing	same	0.6368	9.75e-05	7.247e-05	0.0001025	5.38e-05
  number	birth-date near, hukou missing	same-birth	0.05307	0.002925	0.002174	0.05126	5.38e-05
  number	birth-date near, hukou missing	same-division	0.003195	0.09893	0.8155	0.003281	0.0004842
  number	birth-date near, hukou missing	same-division-and-birth	0.0002123	0.8775	0.002174	0.8202	5.38e-05
  number	birth-date near, hukou missing	same-unchecked	0.003184	0.002925	0.002174	0.003076	5.38e-05
  number	birth-date near, hukou other	crossed-birth	0.0004354	0.003236	0.002091	0.003076	2.375e-06
  number	birth-date near, hukou other	different	0.867	0.003244	0.5395	0.003076	0.9401
  number	birth-date near, hukou other	different-unchecked	0.0004369	0.003238	0.01601	0.03076	0.01243
  number	birth-date near, hukou other	missing	0.01509	0.003247	0.01367	0.08203	0.04743
  number	birth-date near, hukou other	one-slip	0.01451	0.003236	0.002091	0.0001025	2.375e-06
  number	birth-date near, hukou other	register-number	0.007256	0.003236	0.002091	0.003076	2.375e-06
  number	birth-date near, hukou other	same	0.08707	0.0001079	6.971e-05	0.0001025	2.375e-06
  number	birth-date near, hukou other	same-birth	0.007282	0.003236	0.002091	0.05127	2.375e-06
  number	birth-date near, hukou other	same-division	0.0004354	0.003236	0.4182	0.003076	2.375e-06
  number	birth-date near, hukou other	same-division-and-birth	2.902e-05	0.9707	0.002091	0.8203	2.375e-06
  number	birth-date near, hukou other	same-unchecked	0.0004354	0.003236	0.002091	0.003076	2.375e-06
  number	birth-date near, hukou same	crossed-birth	0.0008675	0.003236	0.0008883	0.003076	2.746e-07
  number	birth-date near, hukou same	different	0.008675	0.003236	0.05922	0.003076	2.746e-07
  number	birth-date near, hukou same	different-unchecked	0.0009	0.003245	0.1343	0.03077	0.01217
  number	birth-date near, hukou same	missing	0.08421	0.003244	0.1293	0.08219	0.04703
  number	birth-date near, hukou same	one-slip	0.1833	0.003236	0.0008883	0.0001025	2.746e-07
  number	birth-date near, hukou same	register-number	0.01446	0.003236	0.0008883	0.003076	2.746e-07
  number	birth-date near, hukou same	same	0.6912	0.0001079	2.961e-05	0.0001025	2.746e-07
  number	birth-date near, hukou same	same-birth	0.01446	0.003236	0.0008883	0.05126	2.746e-07
  number	birth-date near, hukou same	same-division	0.001011	0.003256	0.6718	0.003082	0.9408
  number	birth-date near, hukou same	same-division-and-birth	5.784e-05	0.9707	0.0008883	0.8202	2.746e-07
  number	birth-date near, hukou same	same-unchecked	0.0008675	0.003236	0.0008883	0.003076	2.746e-07
  number	birth-date other, hukou missing	crossed-birth	0.003089	0.003234	1.37e-05	0.001626	8.912e-06
  number	birth-date other, hukou missing	different	0.06013	0.003243	0.003896	0.001683	0.9161
  number	birth-date other, hukou missing	different-unchecked	0.003089	0.003236	0.0119	0.01626	0.03782
  number	birth-date other, hukou missing	missing	0.103	0.003258	0.04484	0.04336	0.04557
  number	birth-date other, hukou missing	one-slip	0.103	0.003234	1.37e-05	5.421e-05	8.912e-06
  number	birth-date other, hukou missing	register-number	0.05149	0.003234	1.37e-05	0.001626	8.912e-06
  number	birth-date other, hukou missing	same	0.6179	0.0001078	4.567e-07	5.421e-05	8.912e-06
  number	birth-date other, hukou missing	same-birth	0.05149	0.003234	1.37e-05	0.0271	8.912e-06
  number	birth-date other, hukou missing	same-division	0.003603	0.003672	0.9393	0.473	0.0004545
  number	birth-date other, hukou missing	same-division-and-birth	0.000206	0.9703	1.37e-05	0.4336	8.912e-06
  number	birth-date other, hukou missing	same-unchecked	0.003089	0.003234	1.37e-05	0.001626	8.912e-06
  number	birth-date other, hukou other	crossed-birth	0.0006896	0.003236	4.426e-05	0.003076	2.83e-07
  number	birth-date other, hukou other	different	0.7895	0.003253	0.9666	0.003076	0.9403
  number	birth-date other, hukou other	different-unchecked	0.0006987	0.003236	0.002105	0.03076	0.01234
  number	birth-date other, hukou other	missing	0.0238	0.003248	0.02213	0.08204	0.04733
  number	birth-date other, hukou other	one-slip	0.02299	0.003236	4.426e-05	0.0001025	2.83e-07
  number	birth-date other, hukou other	register-number	0.01149	0.003236	4.426e-05	0.003076	2.83e-07
  number	birth-date other, hukou other	same	0.1379	0.0001079	1.475e-06	0.0001025	2.83e-07
  number	birth-date other, hukou other	same-birth	0.01149	0.003236	4.426e-05	0.05127	2.83e-07
  number	birth-date other, hukou other	same-division	0.0006896	0.003236	0.008852	0.003076	2.83e-07
  number	birth-date other, hukou other	same-division-and-birth	4.597e-05	0.9707	4.426e-05	0.8203	2.83e-07
  number	birth-date other, hukou other	same-unchecked	0.0006896	0.003236	4.426e-05	0.003076	2.83e-07
  number	birth-date other, hukou same	crossed-birth	0.00311	0.003236	2.86e-07	0.003076	2.849e-07
  number	birth-date other, hukou same	different	0.0311	0.003236	1.907e-05	0.003076	2.849e-07
  number	birth-date other, hukou same	different-unchecked	0.004004	0.00329	0.009936	0.03076	0.01238
  number	birth-date other, hukou same	missing	0.1248	0.003275	0.04535	0.08209	0.04732
  number	birth-date other, hukou same	one-slip	0.1037	0.003236	2.86e-07	0.0001025	2.849e-07
  number	birth-date other, hukou same	register-number	0.05183	0.003236	2.86e-07	0.003076	2.849e-07
  number	birth-date other, hukou same	same	0.6219	0.0001079	9.533e-09	0.0001025	2.849e-07
  number	birth-date other, hukou same	same-birth	0.05183	0.003236	2.86e-07	0.05127	2.849e-07
  number	birth-date other, hukou same	same-division	0.004373	0.003244	0.9447	0.003079	0.9403
  number	birth-date other, hukou same	same-division-and-birth	0.0002073	0.9707	2.86e-07	0.8203	2.849e-07
  number	birth-date other, hukou same	same-unchecked	0.00311	0.003236	2.86e-07	0.003076	2.849e-07
  number	birth-date related, hukou missing	crossed-birth	0.0006891	0.002935	0.003379	0.002975	3.813e-05
  number	birth-date related, hukou missing	different	0.08302	0.002936	0.2253	0.002993	0.8973
  number	birth-date related, hukou missing	different-unchecked	0.0006916	0.002935	0.003379	0.02976	0.05205
  number	birth-date related, hukou missing	missing	0.1964	0.002939	0.003379	0.07993	0.04923
  number	birth-date related, hukou missing	one-slip	0.16	0.002935	0.003379	0.0001019	3.813e-05
  number	birth-date related, hukou missing	register-number	0.01149	0.002935	0.003379	0.002975	3.813e-05
  number	birth-date related, hukou missing	same	0.5346	9.784e-05	0.0001126	9.918e-05	3.813e-05
  number	birth-date related, hukou missing	same-birth	0.01149	0.002935	0.003379	0.04959	0.0003432
  number	birth-date related, hukou missing	same-division	0.0007874	0.03542	0.7476	0.003228	0.0008008
  number	birth-date related, hukou missing	same-division-and-birth	4.611e-05	0.941	0.003384	0.7934	3.813e-05
  number	birth-date related, hukou missing	same-unchecked	0.0007448	0.002938	0.003379	0.03493	3.813e-05
  number	birth-date related, hukou other	crossed-birth	9.639e-05	0.002194	0.003307	0.003076	1.003e-05
  number	birth-date related, hukou other	different	0.9702	0.3018	0.2813	0.003078	0.9346
  number	birth-date related, hukou other	different-unchecked	0.0009073	0.002194	0.03359	0.03076	0.01334
  number	birth-date related, hukou other	missing	0.003473	0.02475	0.003788	0.08203	0.04916
  number	birth-date related, hukou other	one-slip	0.003138	0.002193	0.003307	0.0001025	1.003e-05
  number	birth-date related, hukou other	register-number	0.001569	0.002193	0.003307	0.003076	1.003e-05
  number	birth-date related, hukou other	same	0.01883	7.311e-05	0.0001102	0.0001025	1.003e-05
  number	birth-date related, hukou other	same-birth	0.0016	0.002193	0.003307	0.05127	0.002837
  number	birth-date related, hukou other	same-division	9.415e-05	0.002193	0.6614	0.003076	1.003e-05
  number	birth-date related, hukou other	same-division-and-birth	6.277e-06	0.658	0.003307	0.8203	1.003e-05
  number	birth-date related, hukou other	same-unchecked	9.415e-05	0.002193	0.003307	0.003076	1.003e-05
  number	birth-date related, hukou same	crossed-birth	1.893e-05	0.0009084	0.0006538	0.00184	1.573e-06
  number	birth-date related, hukou same	different	0.0001893	0.0009084	0.04358	0.00184	1.573e-06
  number	birth-date related, hukou same	different-unchecked	4.667e-05	0.08501	0.01275	0.1039	0.01211
  number	birth-date related, hukou same	missing	0.1694	0.1114	0.0625	0.07278	0.04772
  number	birth-date related, hukou same	one-slip	0.2103	0.0009106	0.0006538	8.044e-05	1.416e-05
  number	birth-date related, hukou same	register-number	0.0003155	0.0009084	0.0006538	0.00184	1.573e-06
  number	birth-date related, hukou same	same	0.6174	3.028e-05	2.179e-05	6.134e-05	1.573e-06
  number	birth-date related, hukou same	same-birth	0.0003155	0.0009084	0.0006538	0.03067	1.573e-06
  number	birth-date related, hukou same	same-division	0.001098	0.001352	0.8772	0.001954	0.94
  number	birth-date related, hukou same	same-division-and-birth	0.0008353	0.7968	0.0006908	0.7832	0.0001211
  number	birth-date related, hukou same	same-unchecked	1.893e-05	0.0009084	0.0006538	0.00184	1.573e-06
  number	birth-date same, hukou missing	crossed-birth	0.0002009	0.0002549	0.00364	0.000693	0.006362
  number	birth-date same, hukou missing	different	0.001997	0.0002543	0.2427	0.0006904	5.605e-06
  number	birth-date same, hukou missing	different-unchecked	0.0003422	0.01074	0.00364	0.02703	0.0341
  number	birth-date same, hukou missing	missing	0.1512	0.02919	0.00364	0.0573	0.04585
  number	birth-date same, hukou missing	one-slip	0.2758	0.0002686	0.00364	0.00167	1.682e-05
  number	birth-date same, hukou missing	register-number	0.003328	0.0002543	0.00364	0.0006904	5.605e-06
  number	birth-date same, hukou missing	same	0.504	8.475e-06	0.0001213	2.301e-05	5.605e-06
  number	birth-date same, hukou missing	same-birth	0.0602	0.001445	0.00364	0.01495	0.913
  number	birth-date same, hukou missing	same-division	0.0001997	0.0002543	0.7281	0.0006904	5.605e-06
  number	birth-date same, hukou missing	same-division-and-birth	0.002506	0.9571	0.00364	0.8956	0.0006558
  number	birth-date same, hukou missing	same-unchecked	0.0001997	0.0002543	0.00364	0.0006904	5.605e-06
  number	birth-date same, hukou other	crossed-birth	7.931e-05	0.00115	0.00364	0.002988	0.00621
  number	birth-date same, hukou other	different	0.0003669	0.001142	0.2427	0.002984	1.227e-05
  number	birth-date same, hukou other	different-unchecked	6.118e-05	0.001151	0.00364	0.058	0.0123
  number	birth-date same, hukou other	missing	0.001885	0.001219	0.00364	0.07962	0.04711
  number	birth-date same, hukou other	one-slip	0.001223	0.00114	0.00364	9.948e-05	1.292e-07
  number	birth-date same, hukou other	register-number	0.0006115	0.00114	0.00364	0.002984	1.292e-07
  number	birth-date same, hukou other	same	0.007338	3.802e-05	0.0001213	9.948e-05	1.292e-07
  number	birth-date same, hukou other	same-birth	0.9884	0.6486	0.003641	0.05141	0.9344
  number	birth-date same, hukou other	same-division	3.669e-05	0.00114	0.7281	0.002984	1.292e-07
  number	birth-date same, hukou other	same-division-and-birth	2.446e-06	0.3421	0.00364	0.7958	1.292e-07
  number	birth-date same, hukou other	same-unchecked	3.669e-05	0.00114	0.00364	0.002984	1.292e-07
  number	birth-date same, hukou same	crossed-birth	4.777e-06	5.883e-06	0.02896	2.171e-05	0.005332
  number	birth-date same, hukou same	different	4.773e-05	5.835e-06	0.1901	2.094e-05	1.422e-05
  number	birth-date same, hukou same	different-unchecked	0.0003466	0.00764	0.1856	0.008098	0.01184
  number	birth-date same, hukou same	missing	0.188	0.04188	0.0107	0.02431	0.04944
  number	birth-date same, hukou same	one-slip	0.2532	5.677e-05	0.002855	3.865e-06	0.001891
  number	birth-date same, hukou same	register-number	0.0009789	5.835e-06	0.002851	2.095e-05	1.422e-05
  number	birth-date same, hukou same	same	0.5565	1.958e-07	9.504e-05	6.986e-07	1.422e-05
  number	birth-date same, hukou same	same-birth	7.954e-05	5.835e-06	0.002851	0.000349	1.422e-05
  number	birth-date same, hukou same	same-division	4.773e-06	5.835e-06	0.5703	2.094e-05	1.422e-05
  number	birth-date same, hukou same	same-division-and-birth	0.0008794	0.9504	0.002871	0.9671	0.9314
  number	birth-date same, hukou same	same-unchecked	4.773e-06	5.835e-06	0.002851	2.094e-05	1.422e-05
  phone	guardian alike	different	0.2035	0.04109	0.04028	0.828	0.828
  phone	guardian alike	missing	0.08138	0.05031	0.05035	0.1398	0.1398
  phone	guardian alike	one-slip	3.052e-06	3.019e-06	3.021e-06	0.01075	0.01075
  phone	guardian alike	same	0.7121	0.9056	0.9063	0.01075	0.01075
  phone	guardian alike	shared	0.003052	0.003019	0.003021	0.01075	0.01075
  phone	guardian different	different	0.7443	0.8818	0.0005461	0.9028	0.9028
  phone	guardian different	missing	0.09776	0.09472	0.0007152	0.09719	0.09719
  phone	guardian different	one-slip	1.507e-08	4.233e-08	3.738e-08	3.021e-07	3.021e-07
  phone	guardian different	same	0.1579	0.02347	0.9987	3.021e-07	3.021e-07
  phone	guardian different	shared	1.507e-05	4.233e-05	3.738e-05	3.021e-07	3.021e-07
  phone	guardian missing	different	0.2026	0.1625	2.088e-05	0.9028	0.9028
  phone	guardian missing	missing	0.1	0.09912	2.509e-05	0.09715	0.09715
  phone	guardian missing	one-slip	2.37e-08	3.394e-08	1.498e-09	1.632e-06	1.632e-06
  phone	guardian missing	same	0.6973	0.7384	0.9999	1.632e-06	1.632e-06
  phone	guardian missing	shared	2.37e-05	3.394e-05	7.444e-06	1.632e-06	1.632e-06
  phone	guardian same	different	0.1459	0.01912	3.197e-05	0.7551	0.7551
  phone	guardian same	missing	0.09178	0.09631	0.0002558	0.102	0.102
  phone	guardian same	one-slip	4.705e-09	7.316e-09	2.749e-10	0.02041	0.02041
  phone	guardian same	same	0.7623	0.8846	0.9997	0.102	0.102
  phone	guardian same	shared	5.598e-05	7.316e-06	1.681e-05	0.02041	0.02041
  phone	guardian surname-only	different	0.7187	0.04089	0.08779	0.9001	0.9001
  phone	guardian surname-only	missing	0.104	0.05129	0.04168	0.09983	0.09983
  phone	guardian surname-only	one-slip	4.223e-07	3.015e-06	2.424e-06	1.292e-05	1.292e-05
  phone	guardian surname-only	same	0.1769	0.9048	0.8681	1.292e-05	1.292e-05
  phone	guardian surname-only	shared	0.0004223	0.003015	0.002424	1.292e-05	1.292e-05
  school	hukou different	different	0.636	0.0587	0.2273	0.0102	0.9949
  school	hukou different	missing	4.409e-08	1.384e-06	7.365e-08	3.06e-06	2.685e-07
  school	hukou different	same	0.02689	0.6652	0.2054	0.1021	3.49e-06
  school	hukou different	same-county	0.1011	0.2694	0.4786	0.8163	6.793e-05
  school	hukou different	same-prefecture	0.02212	0.001415	0.01192	0.051	0.0005539
  school	hukou different	same-province	0.214	0.005249	0.07684	0.02041	0.004483
  school	hukou missing	different	0.6146	0.01299	0.007405	0.06503	0.9505
  school	hukou missing	missing	1.526e-07	2.418e-07	1.174e-08	5.688e-07	5.937e-06
  school	hukou missing	same	0.04257	0.863	0.2597	0.2888	4.156e-05
  school	hukou missing	same-county	0.09323	0.1235	0.7296	0.5293	0.0004334
  school	hukou missing	same-prefecture	0.02333	0.0002423	0.000139	0.01576	0.003936
  school	hukou missing	same-province	0.2262	0.0002429	0.003146	0.1011	0.04509
  school	hukou same	different	0.5943	0.01118	0.01101	0.0957	0.1118
  school	hukou same	missing	3.573e-09	5.615e-09	2.456e-10	2.074e-08	1.273e-07
  school	hukou same	same	0.05544	0.8754	0.2643	0.1363	0.08791
  school	hukou same	same-county	0.09269	0.1092	0.72	0.5918	0.6186
  school	hukou same	same-prefecture	0.02924	0.0006848	0.0005284	0.01694	0.01947
  school	hukou same	same-province	0.2283	0.003635	0.004099	0.1593	0.1622
  school	hukou same-county	different	0.4985	0.003128	0.003128	0.0102	0.1667
  school	hukou same-county	missing	2.991e-06	3.128e-06	3.128e-06	3.061e-06	0.1667
  school	hukou same-county	same	0.0997	0.5214	0.5214	0.102	0.1667
  school	hukou same-county	same-county	0.1994	0.4692	0.4692	0.8163	0.1667
  school	hukou same-county	same-prefecture	0.002991	0.003128	0.003128	0.05102	0.1667
  school	hukou same-county	same-province	0.1994	0.003128	0.003128	0.02041	0.1667
  school	hukou same-prefecture	different	0.5992	0.003129	0.1458	0.01021	0.111
  school	hukou same-prefecture	missing	3.783e-07	3.128e-06	5.228e-07	3.061e-06	1.658e-05
  school	hukou same-prefecture	same	0.0434	0.5214	0.3725	0.102	4.974e-05
  school	hukou same-prefecture	same-county	0.1048	0.4692	0.4136	0.8163	0.002139
  school	hukou same-prefecture	same-prefecture	0.04698	0.003129	0.01745	0.05104	0.7259
  school	hukou same-prefecture	same-province	0.2056	0.003142	0.05066	0.02041	0.1608
  school	hukou same-province	different	0.634	0.01224	0.2602	0.00992	0.1149
  school	hukou same-province	missing	5.363e-08	1.524e-06	8.54e-08	2.971e-06	5.521e-06
  school	hukou same-province	same	0.02967	0.62	0.1994	0.09923	0.0001822
  school	hukou same-province	same-county	0.09379	0.3313	0.4541	0.8214	0.001794
  school	hukou same-province	same-prefecture	0.02129	0.001578	0.009661	0.04961	0.01313
  school	hukou same-province	same-province	0.2212	0.03486	0.07666	0.01985	0.87
  sex	name alike	different	0.05277	0.3749	0.4969	0.358	0.358
  sex	name alike	missing	3.079e-09	5.251e-09	2.293e-10	9.762e-07	9.762e-07
  sex	name alike	same	0.9472	0.6251	0.5031	0.642	0.642
  sex	name different	different	0.05277	0.3749	0.4969	0.4938	0.4938
  sex	name different	missing	3.079e-09	5.251e-09	2.293e-10	1.86e-07	1.86e-07
  sex	name different	same	0.9472	0.6251	0.5031	0.5062	0.5062
  sex	name same	different	0.05277	0.3749	0.4969	0.07291	0.07291
  sex	name same	missing	3.079e-09	5.251e-09	2.293e-10	5.488e-06	5.488e-06
  sex	name same	same	0.9472	0.6251	0.5031	0.9271	0.9271
  """
