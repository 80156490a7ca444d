// Written by scripts/train-model; see there for the data and the command.

/// `model.json` of the built-in model.
let builtInJSON: StaticString = #"""
{
  "format" : 2,
  "pairsPerRegistration" : {
    "namesakes" : 0.002265,
    "same-child" : 0.01475,
    "siblings" : 0.1963,
    "twins" : 0.008555
  },
  "probabilities" : {
    "birth-date" : {
      "hukou missing, name alike" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.0006221,
          "same-child" : 0.04887,
          "siblings" : 1.127e-05,
          "strangers" : 7.959e-05,
          "twins" : 0.005356
        },
        "far" : {
          "namesakes" : 0.006353,
          "same-child" : 0.0001597,
          "siblings" : 0.4687,
          "strangers" : 0.3888,
          "twins" : 0.0002388
        },
        "lunar" : {
          "namesakes" : 0.006821,
          "same-child" : 0.08513,
          "siblings" : 3.756e-07,
          "strangers" : 0.0004767,
          "twins" : 0.0002394
        },
        "missing" : {
          "namesakes" : 5.741e-07,
          "same-child" : 1.596e-07,
          "siblings" : 1.127e-08,
          "strangers" : 6.155e-07,
          "twins" : 2.388e-07
        },
        "near" : {
          "namesakes" : 0.0006128,
          "same-child" : 0.0001612,
          "siblings" : 0.002531,
          "strangers" : 0.1184,
          "twins" : 0.008452
        },
        "one-digit" : {
          "namesakes" : 0.0005741,
          "same-child" : 0.004998,
          "siblings" : 6.16e-05,
          "strangers" : 0.00429,
          "twins" : 0.0002389
        },
        "same" : {
          "namesakes" : 0.8239,
          "same-child" : 0.8079,
          "siblings" : 3.756e-08,
          "strangers" : 0.0002572,
          "twins" : 0.9822
        },
        "sibling-range" : {
          "namesakes" : 0.1605,
          "same-child" : 0.001724,
          "siblings" : 0.5284,
          "strangers" : 0.4868,
          "twins" : 0.0002752
        },
        "year-shifted" : {
          "namesakes" : 0.0005834,
          "same-child" : 0.05107,
          "siblings" : 0.0002509,
          "strangers" : 0.0008838,
          "twins" : 0.003044
        }
      },
      "hukou missing, name different" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.0006221,
          "same-child" : 0.04887,
          "siblings" : 1.127e-05,
          "strangers" : 7.036e-05,
          "twins" : 0.005356
        },
        "far" : {
          "namesakes" : 0.006353,
          "same-child" : 0.0001597,
          "siblings" : 0.4687,
          "strangers" : 0.433,
          "twins" : 0.0002388
        },
        "lunar" : {
          "namesakes" : 0.006821,
          "same-child" : 0.08513,
          "siblings" : 3.756e-07,
          "strangers" : 0.0004233,
          "twins" : 0.0002394
        },
        "missing" : {
          "namesakes" : 5.741e-07,
          "same-child" : 1.596e-07,
          "siblings" : 1.127e-08,
          "strangers" : 1.648e-07,
          "twins" : 2.388e-07
        },
        "near" : {
          "namesakes" : 0.0006128,
          "same-child" : 0.0001612,
          "siblings" : 0.002531,
          "strangers" : 0.1052,
          "twins" : 0.008452
        },
        "one-digit" : {
          "namesakes" : 0.0005741,
          "same-child" : 0.004998,
          "siblings" : 6.16e-05,
          "strangers" : 0.003812,
          "twins" : 0.0002389
        },
        "same" : {
          "namesakes" : 0.8239,
          "same-child" : 0.8079,
          "siblings" : 3.756e-08,
          "strangers" : 0.0002282,
          "twins" : 0.9822
        },
        "sibling-range" : {
          "namesakes" : 0.1605,
          "same-child" : 0.001724,
          "siblings" : 0.5284,
          "strangers" : 0.4564,
          "twins" : 0.0002752
        },
        "year-shifted" : {
          "namesakes" : 0.0005834,
          "same-child" : 0.05107,
          "siblings" : 0.0002509,
          "strangers" : 0.0007852,
          "twins" : 0.003044
        }
      },
      "hukou missing, name same" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.0006221,
          "same-child" : 0.04887,
          "siblings" : 1.127e-05,
          "strangers" : 8.904e-05,
          "twins" : 0.005356
        },
        "far" : {
          "namesakes" : 0.006353,
          "same-child" : 0.0001597,
          "siblings" : 0.4687,
          "strangers" : 0.365,
          "twins" : 0.0002388
        },
        "lunar" : {
          "namesakes" : 0.006821,
          "same-child" : 0.08513,
          "siblings" : 3.756e-07,
          "strangers" : 0.0005201,
          "twins" : 0.0002394
        },
        "missing" : {
          "namesakes" : 5.741e-07,
          "same-child" : 1.596e-07,
          "siblings" : 1.127e-08,
          "strangers" : 3.309e-06,
          "twins" : 2.388e-07
        },
        "near" : {
          "namesakes" : 0.0006128,
          "same-child" : 0.0001612,
          "siblings" : 0.002531,
          "strangers" : 0.1285,
          "twins" : 0.008452
        },
        "one-digit" : {
          "namesakes" : 0.0005741,
          "same-child" : 0.004998,
          "siblings" : 6.16e-05,
          "strangers" : 0.004659,
          "twins" : 0.0002389
        },
        "same" : {
          "namesakes" : 0.8239,
          "same-child" : 0.8079,
          "siblings" : 3.756e-08,
          "strangers" : 0.0002818,
          "twins" : 0.9822
        },
        "sibling-range" : {
          "namesakes" : 0.1605,
          "same-child" : 0.001724,
          "siblings" : 0.5284,
          "strangers" : 0.4978,
          "twins" : 0.0002752
        },
        "year-shifted" : {
          "namesakes" : 0.0005834,
          "same-child" : 0.05107,
          "siblings" : 0.0002509,
          "strangers" : 0.000962,
          "twins" : 0.003044
        }
      },
      "hukou other, name alike" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.002998,
          "same-child" : 0.03647,
          "siblings" : 3.643e-05,
          "strangers" : 7.959e-05,
          "twins" : 0.02108
        },
        "far" : {
          "namesakes" : 0.002997,
          "same-child" : 2.45e-05,
          "siblings" : 0.4626,
          "strangers" : 0.3888,
          "twins" : 0.0009327
        },
        "lunar" : {
          "namesakes" : 0.002998,
          "same-child" : 0.07678,
          "siblings" : 1.302e-06,
          "strangers" : 0.0004767,
          "twins" : 0.08571
        },
        "missing" : {
          "namesakes" : 2.997e-06,
          "same-child" : 2.415e-08,
          "siblings" : 3.613e-08,
          "strangers" : 6.155e-07,
          "twins" : 9.327e-07
        },
        "near" : {
          "namesakes" : 0.002997,
          "same-child" : 0.04877,
          "siblings" : 0.008917,
          "strangers" : 0.1184,
          "twins" : 0.0009391
        },
        "one-digit" : {
          "namesakes" : 0.002999,
          "same-child" : 0.04955,
          "siblings" : 0.000437,
          "strangers" : 0.00429,
          "twins" : 0.0009985
        },
        "same" : {
          "namesakes" : 0.979,
          "same-child" : 0.6691,
          "siblings" : 1.318e-07,
          "strangers" : 0.0002572,
          "twins" : 0.85
        },
        "sibling-range" : {
          "namesakes" : 0.002999,
          "same-child" : 0.02795,
          "siblings" : 0.5272,
          "strangers" : 0.4868,
          "twins" : 0.0009416
        },
        "year-shifted" : {
          "namesakes" : 0.002998,
          "same-child" : 0.09137,
          "siblings" : 0.0008487,
          "strangers" : 0.0008838,
          "twins" : 0.03942
        }
      },
      "hukou other, name different" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.002998,
          "same-child" : 0.03647,
          "siblings" : 3.643e-05,
          "strangers" : 7.036e-05,
          "twins" : 0.02108
        },
        "far" : {
          "namesakes" : 0.002997,
          "same-child" : 2.45e-05,
          "siblings" : 0.4626,
          "strangers" : 0.433,
          "twins" : 0.0009327
        },
        "lunar" : {
          "namesakes" : 0.002998,
          "same-child" : 0.07678,
          "siblings" : 1.302e-06,
          "strangers" : 0.0004233,
          "twins" : 0.08571
        },
        "missing" : {
          "namesakes" : 2.997e-06,
          "same-child" : 2.415e-08,
          "siblings" : 3.613e-08,
          "strangers" : 1.648e-07,
          "twins" : 9.327e-07
        },
        "near" : {
          "namesakes" : 0.002997,
          "same-child" : 0.04877,
          "siblings" : 0.008917,
          "strangers" : 0.1052,
          "twins" : 0.0009391
        },
        "one-digit" : {
          "namesakes" : 0.002999,
          "same-child" : 0.04955,
          "siblings" : 0.000437,
          "strangers" : 0.003812,
          "twins" : 0.0009985
        },
        "same" : {
          "namesakes" : 0.979,
          "same-child" : 0.6691,
          "siblings" : 1.318e-07,
          "strangers" : 0.0002282,
          "twins" : 0.85
        },
        "sibling-range" : {
          "namesakes" : 0.002999,
          "same-child" : 0.02795,
          "siblings" : 0.5272,
          "strangers" : 0.4564,
          "twins" : 0.0009416
        },
        "year-shifted" : {
          "namesakes" : 0.002998,
          "same-child" : 0.09137,
          "siblings" : 0.0008487,
          "strangers" : 0.0007852,
          "twins" : 0.03942
        }
      },
      "hukou other, name same" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.002998,
          "same-child" : 0.03647,
          "siblings" : 3.643e-05,
          "strangers" : 8.904e-05,
          "twins" : 0.02108
        },
        "far" : {
          "namesakes" : 0.002997,
          "same-child" : 2.45e-05,
          "siblings" : 0.4626,
          "strangers" : 0.365,
          "twins" : 0.0009327
        },
        "lunar" : {
          "namesakes" : 0.002998,
          "same-child" : 0.07678,
          "siblings" : 1.302e-06,
          "strangers" : 0.0005201,
          "twins" : 0.08571
        },
        "missing" : {
          "namesakes" : 2.997e-06,
          "same-child" : 2.415e-08,
          "siblings" : 3.613e-08,
          "strangers" : 3.309e-06,
          "twins" : 9.327e-07
        },
        "near" : {
          "namesakes" : 0.002997,
          "same-child" : 0.04877,
          "siblings" : 0.008917,
          "strangers" : 0.1285,
          "twins" : 0.0009391
        },
        "one-digit" : {
          "namesakes" : 0.002999,
          "same-child" : 0.04955,
          "siblings" : 0.000437,
          "strangers" : 0.004659,
          "twins" : 0.0009985
        },
        "same" : {
          "namesakes" : 0.979,
          "same-child" : 0.6691,
          "siblings" : 1.318e-07,
          "strangers" : 0.0002818,
          "twins" : 0.85
        },
        "sibling-range" : {
          "namesakes" : 0.002999,
          "same-child" : 0.02795,
          "siblings" : 0.5272,
          "strangers" : 0.4978,
          "twins" : 0.0009416
        },
        "year-shifted" : {
          "namesakes" : 0.002998,
          "same-child" : 0.09137,
          "siblings" : 0.0008487,
          "strangers" : 0.000962,
          "twins" : 0.03942
        }
      },
      "hukou same, name alike" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001269,
          "same-child" : 0.04946,
          "siblings" : 2.359e-07,
          "strangers" : 7.959e-05,
          "twins" : 0.00121
        },
        "far" : {
          "namesakes" : 2.094e-05,
          "same-child" : 3.79e-06,
          "siblings" : 0.4614,
          "strangers" : 0.3888,
          "twins" : 5.546e-06
        },
        "lunar" : {
          "namesakes" : 0.001713,
          "same-child" : 0.08482,
          "siblings" : 9.782e-09,
          "strangers" : 0.0004767,
          "twins" : 0.001687
        },
        "missing" : {
          "namesakes" : 2.093e-08,
          "same-child" : 3.737e-09,
          "siblings" : 2.357e-10,
          "strangers" : 6.155e-07,
          "twins" : 5.546e-09
        },
        "near" : {
          "namesakes" : 2.225e-05,
          "same-child" : 0.003194,
          "siblings" : 0.0002432,
          "strangers" : 0.1184,
          "twins" : 5.612e-06
        },
        "one-digit" : {
          "namesakes" : 2.103e-05,
          "same-child" : 0.0001169,
          "siblings" : 8.611e-06,
          "strangers" : 0.00429,
          "twins" : 5.55e-06
        },
        "same" : {
          "namesakes" : 0.9953,
          "same-child" : 0.7969,
          "siblings" : 2.173e-05,
          "strangers" : 0.0002572,
          "twins" : 0.9954
        },
        "sibling-range" : {
          "namesakes" : 2.142e-05,
          "same-child" : 3.223e-05,
          "siblings" : 0.538,
          "strangers" : 0.4868,
          "twins" : 5.73e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001634,
          "same-child" : 0.06546,
          "siblings" : 0.0003505,
          "strangers" : 0.0008838,
          "twins" : 0.001719
        }
      },
      "hukou same, name different" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001269,
          "same-child" : 0.04946,
          "siblings" : 2.359e-07,
          "strangers" : 7.036e-05,
          "twins" : 0.00121
        },
        "far" : {
          "namesakes" : 2.094e-05,
          "same-child" : 3.79e-06,
          "siblings" : 0.4614,
          "strangers" : 0.433,
          "twins" : 5.546e-06
        },
        "lunar" : {
          "namesakes" : 0.001713,
          "same-child" : 0.08482,
          "siblings" : 9.782e-09,
          "strangers" : 0.0004233,
          "twins" : 0.001687
        },
        "missing" : {
          "namesakes" : 2.093e-08,
          "same-child" : 3.737e-09,
          "siblings" : 2.357e-10,
          "strangers" : 1.648e-07,
          "twins" : 5.546e-09
        },
        "near" : {
          "namesakes" : 2.225e-05,
          "same-child" : 0.003194,
          "siblings" : 0.0002432,
          "strangers" : 0.1052,
          "twins" : 5.612e-06
        },
        "one-digit" : {
          "namesakes" : 2.103e-05,
          "same-child" : 0.0001169,
          "siblings" : 8.611e-06,
          "strangers" : 0.003812,
          "twins" : 5.55e-06
        },
        "same" : {
          "namesakes" : 0.9953,
          "same-child" : 0.7969,
          "siblings" : 2.173e-05,
          "strangers" : 0.0002282,
          "twins" : 0.9954
        },
        "sibling-range" : {
          "namesakes" : 2.142e-05,
          "same-child" : 3.223e-05,
          "siblings" : 0.538,
          "strangers" : 0.4564,
          "twins" : 5.73e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001634,
          "same-child" : 0.06546,
          "siblings" : 0.0003505,
          "strangers" : 0.0007852,
          "twins" : 0.001719
        }
      },
      "hukou same, name same" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001269,
          "same-child" : 0.04946,
          "siblings" : 2.359e-07,
          "strangers" : 8.904e-05,
          "twins" : 0.00121
        },
        "far" : {
          "namesakes" : 2.094e-05,
          "same-child" : 3.79e-06,
          "siblings" : 0.4614,
          "strangers" : 0.365,
          "twins" : 5.546e-06
        },
        "lunar" : {
          "namesakes" : 0.001713,
          "same-child" : 0.08482,
          "siblings" : 9.782e-09,
          "strangers" : 0.0005201,
          "twins" : 0.001687
        },
        "missing" : {
          "namesakes" : 2.093e-08,
          "same-child" : 3.737e-09,
          "siblings" : 2.357e-10,
          "strangers" : 3.309e-06,
          "twins" : 5.546e-09
        },
        "near" : {
          "namesakes" : 2.225e-05,
          "same-child" : 0.003194,
          "siblings" : 0.0002432,
          "strangers" : 0.1285,
          "twins" : 5.612e-06
        },
        "one-digit" : {
          "namesakes" : 2.103e-05,
          "same-child" : 0.0001169,
          "siblings" : 8.611e-06,
          "strangers" : 0.004659,
          "twins" : 5.55e-06
        },
        "same" : {
          "namesakes" : 0.9953,
          "same-child" : 0.7969,
          "siblings" : 2.173e-05,
          "strangers" : 0.0002818,
          "twins" : 0.9954
        },
        "sibling-range" : {
          "namesakes" : 2.142e-05,
          "same-child" : 3.223e-05,
          "siblings" : 0.538,
          "strangers" : 0.4978,
          "twins" : 5.73e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001634,
          "same-child" : 0.06546,
          "siblings" : 0.0003505,
          "strangers" : 0.000962,
          "twins" : 0.001719
        }
      }
    },
    "ethnicity" : {
      "hukou different" : {
        "both-han" : {
          "namesakes" : 0.9085,
          "same-child" : 0.9111,
          "siblings" : 0.9086,
          "strangers" : 0.8235,
          "twins" : 0.9132
        },
        "different" : {
          "namesakes" : 0.0005612,
          "same-child" : 3.231e-06,
          "siblings" : 6.152e-05,
          "strangers" : 0.1762,
          "twins" : 5.999e-06
        },
        "missing" : {
          "namesakes" : 1.988e-08,
          "same-child" : 3.07e-09,
          "siblings" : 2.309e-10,
          "strangers" : 2.685e-07,
          "twins" : 5.288e-09
        },
        "same-minority" : {
          "namesakes" : 0.09098,
          "same-child" : 0.08895,
          "siblings" : 0.09137,
          "strangers" : 0.0002387,
          "twins" : 0.08675
        }
      },
      "hukou missing" : {
        "both-han" : {
          "namesakes" : 0.9085,
          "same-child" : 0.9111,
          "siblings" : 0.9086,
          "strangers" : 0.808,
          "twins" : 0.9132
        },
        "different" : {
          "namesakes" : 0.0005612,
          "same-child" : 3.231e-06,
          "siblings" : 6.152e-05,
          "strangers" : 0.1912,
          "twins" : 5.999e-06
        },
        "missing" : {
          "namesakes" : 1.988e-08,
          "same-child" : 3.07e-09,
          "siblings" : 2.309e-10,
          "strangers" : 5.937e-06,
          "twins" : 5.288e-09
        },
        "same-minority" : {
          "namesakes" : 0.09098,
          "same-child" : 0.08895,
          "siblings" : 0.09137,
          "strangers" : 0.0008252,
          "twins" : 0.08675
        }
      },
      "hukou same" : {
        "both-han" : {
          "namesakes" : 0.9085,
          "same-child" : 0.9111,
          "siblings" : 0.9086,
          "strangers" : 0.8481,
          "twins" : 0.9132
        },
        "different" : {
          "namesakes" : 0.0005612,
          "same-child" : 3.231e-06,
          "siblings" : 6.152e-05,
          "strangers" : 0.1334,
          "twins" : 5.999e-06
        },
        "missing" : {
          "namesakes" : 1.988e-08,
          "same-child" : 3.07e-09,
          "siblings" : 2.309e-10,
          "strangers" : 1.273e-07,
          "twins" : 5.288e-09
        },
        "same-minority" : {
          "namesakes" : 0.09098,
          "same-child" : 0.08895,
          "siblings" : 0.09137,
          "strangers" : 0.01854,
          "twins" : 0.08675
        }
      },
      "hukou same-county" : {
        "both-han" : {
          "namesakes" : 0.9085,
          "same-child" : 0.9111,
          "siblings" : 0.9086,
          "strangers" : 0.25,
          "twins" : 0.9132
        },
        "different" : {
          "namesakes" : 0.0005612,
          "same-child" : 3.231e-06,
          "siblings" : 6.152e-05,
          "strangers" : 0.25,
          "twins" : 5.999e-06
        },
        "missing" : {
          "namesakes" : 1.988e-08,
          "same-child" : 3.07e-09,
          "siblings" : 2.309e-10,
          "strangers" : 0.25,
          "twins" : 5.288e-09
        },
        "same-minority" : {
          "namesakes" : 0.09098,
          "same-child" : 0.08895,
          "siblings" : 0.09137,
          "strangers" : 0.25,
          "twins" : 0.08675
        }
      },
      "hukou same-prefecture" : {
        "both-han" : {
          "namesakes" : 0.9085,
          "same-child" : 0.9111,
          "siblings" : 0.9086,
          "strangers" : 0.8156,
          "twins" : 0.9132
        },
        "different" : {
          "namesakes" : 0.0005612,
          "same-child" : 3.231e-06,
          "siblings" : 6.152e-05,
          "strangers" : 0.1481,
          "twins" : 5.999e-06
        },
        "missing" : {
          "namesakes" : 1.988e-08,
          "same-child" : 3.07e-09,
          "siblings" : 2.309e-10,
          "strangers" : 1.658e-05,
          "twins" : 5.288e-09
        },
        "same-minority" : {
          "namesakes" : 0.09098,
          "same-child" : 0.08895,
          "siblings" : 0.09137,
          "strangers" : 0.03623,
          "twins" : 0.08675
        }
      },
      "hukou same-province" : {
        "both-han" : {
          "namesakes" : 0.9085,
          "same-child" : 0.9111,
          "siblings" : 0.9086,
          "strangers" : 0.8824,
          "twins" : 0.9132
        },
        "different" : {
          "namesakes" : 0.0005612,
          "same-child" : 3.231e-06,
          "siblings" : 6.152e-05,
          "strangers" : 0.1061,
          "twins" : 5.999e-06
        },
        "missing" : {
          "namesakes" : 1.988e-08,
          "same-child" : 3.07e-09,
          "siblings" : 2.309e-10,
          "strangers" : 5.521e-06,
          "twins" : 5.288e-09
        },
        "same-minority" : {
          "namesakes" : 0.09098,
          "same-child" : 0.08895,
          "siblings" : 0.09137,
          "strangers" : 0.01145,
          "twins" : 0.08675
        }
      }
    },
    "grade" : {
      "birth-date missing" : {
        "further" : {
          "namesakes" : 0.25,
          "same-child" : 0.003052,
          "siblings" : 0.7692,
          "strangers" : 0.25,
          "twins" : 0.003052
        },
        "missing" : {
          "namesakes" : 0.25,
          "same-child" : 3.052e-06,
          "siblings" : 3.297e-06,
          "strangers" : 0.25,
          "twins" : 3.052e-06
        },
        "one-apart" : {
          "namesakes" : 0.25,
          "same-child" : 0.08138,
          "siblings" : 0.2198,
          "strangers" : 0.25,
          "twins" : 0.08138
        },
        "same" : {
          "namesakes" : 0.25,
          "same-child" : 0.9156,
          "siblings" : 0.01099,
          "strangers" : 0.25,
          "twins" : 0.9156
        }
      },
      "birth-date near" : {
        "further" : {
          "namesakes" : 0.007707,
          "same-child" : 0.004553,
          "siblings" : 0.3805,
          "strangers" : 0.007707,
          "twins" : 0.002765
        },
        "missing" : {
          "namesakes" : 2.733e-07,
          "same-child" : 3.057e-07,
          "siblings" : 5.979e-07,
          "strangers" : 2.733e-07,
          "twins" : 2.759e-06
        },
        "one-apart" : {
          "namesakes" : 0.1993,
          "same-child" : 0.08136,
          "siblings" : 0.4611,
          "strangers" : 0.1993,
          "twins" : 0.08576
        },
        "same" : {
          "namesakes" : 0.793,
          "same-child" : 0.9141,
          "siblings" : 0.1584,
          "strangers" : 0.793,
          "twins" : 0.9115
        }
      },
      "birth-date other" : {
        "further" : {
          "namesakes" : 0.8516,
          "same-child" : 0.008954,
          "siblings" : 0.9052,
          "strangers" : 0.8516,
          "twins" : 0.00305
        },
        "missing" : {
          "namesakes" : 2.777e-07,
          "same-child" : 6.533e-07,
          "siblings" : 2.521e-10,
          "strangers" : 2.777e-07,
          "twins" : 3.05e-06
        },
        "one-apart" : {
          "namesakes" : 0.1296,
          "same-child" : 0.09923,
          "siblings" : 0.08895,
          "strangers" : 0.1296,
          "twins" : 0.08136
        },
        "same" : {
          "namesakes" : 0.01876,
          "same-child" : 0.8918,
          "siblings" : 0.005887,
          "strangers" : 0.01876,
          "twins" : 0.9156
        }
      },
      "birth-date related" : {
        "further" : {
          "namesakes" : 0.008266,
          "same-child" : 1.681e-05,
          "siblings" : 0.7752,
          "strangers" : 0.008266,
          "twins" : 0.000749
        },
        "missing" : {
          "namesakes" : 1.348e-06,
          "same-child" : 1.492e-08,
          "siblings" : 5.737e-07,
          "strangers" : 1.348e-06,
          "twins" : 7.372e-07
        },
        "one-apart" : {
          "namesakes" : 0.1646,
          "same-child" : 0.05701,
          "siblings" : 0.2146,
          "strangers" : 0.1646,
          "twins" : 0.05356
        },
        "same" : {
          "namesakes" : 0.8272,
          "same-child" : 0.943,
          "siblings" : 0.01022,
          "strangers" : 0.8272,
          "twins" : 0.9457
        }
      },
      "birth-date same" : {
        "further" : {
          "namesakes" : 0.002896,
          "same-child" : 5.201e-06,
          "siblings" : 0.6286,
          "strangers" : 0.002896,
          "twins" : 5.529e-06
        },
        "missing" : {
          "namesakes" : 1.252e-07,
          "same-child" : 3.974e-09,
          "siblings" : 2.582e-06,
          "strangers" : 1.252e-07,
          "twins" : 5.372e-09
        },
        "one-apart" : {
          "namesakes" : 0.1179,
          "same-child" : 0.09389,
          "siblings" : 0.3623,
          "strangers" : 0.1179,
          "twins" : 0.002921
        },
        "same" : {
          "namesakes" : 0.8792,
          "same-child" : 0.9061,
          "siblings" : 0.009132,
          "strangers" : 0.8792,
          "twins" : 0.9971
        }
      }
    },
    "guardian" : {
      "name otherSurname" : {
        "alike" : {
          "namesakes" : 0.4871,
          "same-child" : 0.008914,
          "siblings" : 4.306e-06,
          "strangers" : 0.4871,
          "twins" : 0.0001298
        },
        "different" : {
          "namesakes" : 0.8286,
          "same-child" : 0.1235,
          "siblings" : 0.07768,
          "strangers" : 0.8286,
          "twins" : 0.0024
        },
        "missing" : {
          "namesakes" : 0.1534,
          "same-child" : 0.07267,
          "siblings" : 0.1535,
          "strangers" : 0.1534,
          "twins" : 0.156
        },
        "same" : {
          "namesakes" : 0.4122,
          "same-child" : 0.7503,
          "siblings" : 0.7687,
          "strangers" : 0.4122,
          "twins" : 0.8413
        },
        "surname-only" : {
          "namesakes" : 0.01798,
          "same-child" : 0.04464,
          "siblings" : 0.0001113,
          "strangers" : 0.01798,
          "twins" : 0.0001305
        }
      },
      "name sameLongName" : {
        "alike" : {
          "namesakes" : 0.1132,
          "same-child" : 0.0002899,
          "siblings" : 0.0005144,
          "strangers" : 0.1132,
          "twins" : 0.002268
        },
        "different" : {
          "namesakes" : 0.6304,
          "same-child" : 0.1498,
          "siblings" : 0.009574,
          "strangers" : 0.6304,
          "twins" : 0.1389
        },
        "missing" : {
          "namesakes" : 0.1597,
          "same-child" : 0.1534,
          "siblings" : 0.1492,
          "strangers" : 0.1597,
          "twins" : 0.08989
        },
        "same" : {
          "namesakes" : 7.583,
          "same-child" : 0.6797,
          "siblings" : 0.8285,
          "strangers" : 7.583,
          "twins" : 0.7667
        },
        "surname-only" : {
          "namesakes" : 0.2062,
          "same-child" : 0.01688,
          "siblings" : 0.01216,
          "strangers" : 0.2062,
          "twins" : 0.002269
        }
      },
      "name sameSurname" : {
        "alike" : {
          "namesakes" : 0.2143,
          "same-child" : 1.069e-05,
          "siblings" : 2.459e-07,
          "strangers" : 0.2143,
          "twins" : 7.082e-06
        },
        "different" : {
          "namesakes" : 0.5419,
          "same-child" : 0.2067,
          "siblings" : 0.002021,
          "strangers" : 0.5419,
          "twins" : 0.1281
        },
        "missing" : {
          "namesakes" : 0.1531,
          "same-child" : 0.129,
          "siblings" : 0.1541,
          "strangers" : 0.1531,
          "twins" : 0.154
        },
        "same" : {
          "namesakes" : 0.2096,
          "same-child" : 0.6582,
          "siblings" : 0.8439,
          "strangers" : 0.2096,
          "twins" : 0.7179
        },
        "surname-only" : {
          "namesakes" : 0.3044,
          "same-child" : 0.006041,
          "siblings" : 8.498e-06,
          "strangers" : 0.3044,
          "twins" : 8.954e-06
        }
      }
    },
    "hukou" : {
      "always" : {
        "different" : {
          "namesakes" : 2.364e-05,
          "same-child" : 0.06798,
          "siblings" : 0.00317,
          "strangers" : 0.931,
          "twins" : 0.00221
        },
        "missing" : {
          "namesakes" : 0.02885,
          "same-child" : 0.0189,
          "siblings" : 0.02029,
          "strangers" : 0.02098,
          "twins" : 0.0209
        },
        "same" : {
          "namesakes" : 0.9709,
          "same-child" : 0.8504,
          "siblings" : 0.9734,
          "strangers" : 0.0004782,
          "twins" : 0.975
        },
        "same-county" : {
          "namesakes" : 2.031e-08,
          "same-child" : 3.165e-09,
          "siblings" : 2.359e-10,
          "strangers" : 2.5e-07,
          "twins" : 5.402e-09
        },
        "same-prefecture" : {
          "namesakes" : 2.069e-05,
          "same-child" : 0.007049,
          "siblings" : 0.0003811,
          "strangers" : 0.003666,
          "twins" : 5.481e-06
        },
        "same-province" : {
          "namesakes" : 0.0002192,
          "same-child" : 0.05569,
          "siblings" : 0.002723,
          "strangers" : 0.04385,
          "twins" : 0.001849
        }
      }
    },
    "name" : {
      "ethnicity both-han, hukou far" : {
        "different" : {
          "namesakes" : 2.126e-05,
          "same-child" : 0.0001511,
          "siblings" : 0.03167,
          "strangers" : 0.9699,
          "twins" : 0.02129
        },
        "former" : {
          "namesakes" : 0.001608,
          "same-child" : 0.08832,
          "siblings" : 5.854e-06,
          "strangers" : 0.03669,
          "twins" : 6.497e-05
        },
        "given-only" : {
          "namesakes" : 3.6e-05,
          "same-child" : 3.643e-06,
          "siblings" : 3.051e-06,
          "strangers" : 0.0006214,
          "twins" : 5.774e-06
        },
        "missing" : {
          "namesakes" : 2.122e-08,
          "same-child" : 3.57e-09,
          "siblings" : 2.471e-10,
          "strangers" : 1.539e-07,
          "twins" : 5.63e-09
        },
        "near-sound" : {
          "namesakes" : 0.001061,
          "same-child" : 1.296e-05,
          "siblings" : 0.0008342,
          "strangers" : 0.3092,
          "twins" : 0.003789
        },
        "one-alike" : {
          "namesakes" : 0.007845,
          "same-child" : 0.1907,
          "siblings" : 0.0008794,
          "strangers" : 0.166,
          "twins" : 0.004879
        },
        "one-differs" : {
          "namesakes" : 0.02562,
          "same-child" : 0.0009654,
          "siblings" : 0.1224,
          "strangers" : 1.349,
          "twins" : 0.5704
        },
        "one-unknown" : {
          "namesakes" : 0.0002326,
          "same-child" : 0.01453,
          "siblings" : 5.635e-05,
          "strangers" : 0.0007348,
          "twins" : 0.0001332
        },
        "partly-alike" : {
          "namesakes" : 2.58e-05,
          "same-child" : 0.0002516,
          "siblings" : 0.02204,
          "strangers" : 0.2476,
          "twins" : 0.01103
        },
        "same" : {
          "namesakes" : 0.9149,
          "same-child" : 0.5791,
          "siblings" : 5.23e-05,
          "strangers" : 1.578,
          "twins" : 2.896e-07
        },
        "sound" : {
          "namesakes" : 0.006204,
          "same-child" : 0.1257,
          "siblings" : 0.001671,
          "strangers" : 1.277,
          "twins" : 0.007574
        },
        "surname-only" : {
          "namesakes" : 0.04244,
          "same-child" : 0.000218,
          "siblings" : 0.8203,
          "strangers" : 1.247,
          "twins" : 0.3808
        },
        "truncated" : {
          "namesakes" : 2.122e-05,
          "same-child" : 1.193e-05,
          "siblings" : 1.987e-05,
          "strangers" : 0.006062,
          "twins" : 6.95e-05
        }
      },
      "ethnicity both-han, hukou near" : {
        "different" : {
          "namesakes" : 2.126e-05,
          "same-child" : 0.0001511,
          "siblings" : 0.03167,
          "strangers" : 0.9669,
          "twins" : 0.02129
        },
        "former" : {
          "namesakes" : 0.001608,
          "same-child" : 0.08832,
          "siblings" : 5.854e-06,
          "strangers" : 0.05829,
          "twins" : 6.497e-05
        },
        "given-only" : {
          "namesakes" : 3.6e-05,
          "same-child" : 3.643e-06,
          "siblings" : 3.051e-06,
          "strangers" : 0.0005734,
          "twins" : 5.774e-06
        },
        "missing" : {
          "namesakes" : 2.122e-08,
          "same-child" : 3.57e-09,
          "siblings" : 2.471e-10,
          "strangers" : 2.454e-07,
          "twins" : 5.63e-09
        },
        "near-sound" : {
          "namesakes" : 0.001061,
          "same-child" : 1.296e-05,
          "siblings" : 0.0008342,
          "strangers" : 0.4149,
          "twins" : 0.003789
        },
        "one-alike" : {
          "namesakes" : 0.007845,
          "same-child" : 0.1907,
          "siblings" : 0.0008794,
          "strangers" : 0.2739,
          "twins" : 0.004879
        },
        "one-differs" : {
          "namesakes" : 0.02562,
          "same-child" : 0.0009654,
          "siblings" : 0.1224,
          "strangers" : 1.652,
          "twins" : 0.5704
        },
        "one-unknown" : {
          "namesakes" : 0.0002326,
          "same-child" : 0.01453,
          "siblings" : 5.635e-05,
          "strangers" : 0.008457,
          "twins" : 0.0001332
        },
        "partly-alike" : {
          "namesakes" : 2.58e-05,
          "same-child" : 0.0002516,
          "siblings" : 0.02204,
          "strangers" : 0.4537,
          "twins" : 0.01103
        },
        "same" : {
          "namesakes" : 0.9149,
          "same-child" : 0.5791,
          "siblings" : 5.23e-05,
          "strangers" : 1.69,
          "twins" : 2.896e-07
        },
        "sound" : {
          "namesakes" : 0.006204,
          "same-child" : 0.1257,
          "siblings" : 0.001671,
          "strangers" : 4.392,
          "twins" : 0.007574
        },
        "surname-only" : {
          "namesakes" : 0.04244,
          "same-child" : 0.000218,
          "siblings" : 0.8203,
          "strangers" : 1.082,
          "twins" : 0.3808
        },
        "truncated" : {
          "namesakes" : 2.122e-05,
          "same-child" : 1.193e-05,
          "siblings" : 1.987e-05,
          "strangers" : 0.00965,
          "twins" : 6.95e-05
        }
      },
      "ethnicity different, hukou far" : {
        "different" : {
          "namesakes" : 0.00271,
          "same-child" : 0.003201,
          "siblings" : 0.4516,
          "strangers" : 0.9827,
          "twins" : 0.04896
        },
        "former" : {
          "namesakes" : 0.00271,
          "same-child" : 0.04268,
          "siblings" : 0.00163,
          "strangers" : 0.0162,
          "twins" : 0.002937
        },
        "given-only" : {
          "namesakes" : 0.002737,
          "same-child" : 0.003201,
          "siblings" : 0.00163,
          "strangers" : 0.0004241,
          "twins" : 0.002937
        },
        "missing" : {
          "namesakes" : 2.71e-06,
          "same-child" : 3.201e-06,
          "siblings" : 1.63e-06,
          "strangers" : 1.488e-06,
          "twins" : 2.937e-06
        },
        "near-sound" : {
          "namesakes" : 0.00271,
          "same-child" : 0.01069,
          "siblings" : 0.00163,
          "strangers" : 0.001346,
          "twins" : 0.002937
        },
        "one-alike" : {
          "namesakes" : 0.00271,
          "same-child" : 0.05336,
          "siblings" : 0.00163,
          "strangers" : 0.09764,
          "twins" : 0.002937
        },
        "one-differs" : {
          "namesakes" : 0.005291,
          "same-child" : 0.005339,
          "siblings" : 0.163,
          "strangers" : 0.9038,
          "twins" : 0.2938
        },
        "one-unknown" : {
          "namesakes" : 0.00271,
          "same-child" : 0.01067,
          "siblings" : 0.00163,
          "strangers" : 0.01098,
          "twins" : 0.002937
        },
        "partly-alike" : {
          "namesakes" : 0.003422,
          "same-child" : 0.003201,
          "siblings" : 0.08152,
          "strangers" : 0.03636,
          "twins" : 0.1469
        },
        "same" : {
          "namesakes" : 0.9648,
          "same-child" : 0.8004,
          "siblings" : 5.435e-05,
          "strangers" : 0.04859,
          "twins" : 9.79e-05
        },
        "sound" : {
          "namesakes" : 0.004551,
          "same-child" : 0.05341,
          "siblings" : 0.00163,
          "strangers" : 0.07231,
          "twins" : 0.002937
        },
        "surname-only" : {
          "namesakes" : 0.002894,
          "same-child" : 0.003202,
          "siblings" : 0.2924,
          "strangers" : 0.4388,
          "twins" : 0.4896
        },
        "truncated" : {
          "namesakes" : 0.00271,
          "same-child" : 0.01067,
          "siblings" : 0.00163,
          "strangers" : 0.001346,
          "twins" : 0.002937
        }
      },
      "ethnicity different, hukou near" : {
        "different" : {
          "namesakes" : 0.00271,
          "same-child" : 0.003201,
          "siblings" : 0.4516,
          "strangers" : 0.974,
          "twins" : 0.04896
        },
        "former" : {
          "namesakes" : 0.00271,
          "same-child" : 0.04268,
          "siblings" : 0.00163,
          "strangers" : 0.8906,
          "twins" : 0.002937
        },
        "given-only" : {
          "namesakes" : 0.002737,
          "same-child" : 0.003201,
          "siblings" : 0.00163,
          "strangers" : 0.0006487,
          "twins" : 0.002937
        },
        "missing" : {
          "namesakes" : 2.71e-06,
          "same-child" : 3.201e-06,
          "siblings" : 1.63e-06,
          "strangers" : 4.99e-05,
          "twins" : 2.937e-06
        },
        "near-sound" : {
          "namesakes" : 0.00271,
          "same-child" : 0.01069,
          "siblings" : 0.00163,
          "strangers" : 0.08133,
          "twins" : 0.002937
        },
        "one-alike" : {
          "namesakes" : 0.00271,
          "same-child" : 0.05336,
          "siblings" : 0.00163,
          "strangers" : 0.4714,
          "twins" : 0.002937
        },
        "one-differs" : {
          "namesakes" : 0.005291,
          "same-child" : 0.005339,
          "siblings" : 0.163,
          "strangers" : 0.07393,
          "twins" : 0.2938
        },
        "one-unknown" : {
          "namesakes" : 0.00271,
          "same-child" : 0.01067,
          "siblings" : 0.00163,
          "strangers" : 0.4714,
          "twins" : 0.002937
        },
        "partly-alike" : {
          "namesakes" : 0.003422,
          "same-child" : 0.003201,
          "siblings" : 0.08152,
          "strangers" : 0.008438,
          "twins" : 0.1469
        },
        "same" : {
          "namesakes" : 0.9648,
          "same-child" : 0.8004,
          "siblings" : 5.435e-05,
          "strangers" : 0.8906,
          "twins" : 9.79e-05
        },
        "sound" : {
          "namesakes" : 0.004551,
          "same-child" : 0.05341,
          "siblings" : 0.00163,
          "strangers" : 0.2691,
          "twins" : 0.002937
        },
        "surname-only" : {
          "namesakes" : 0.002894,
          "same-child" : 0.003202,
          "siblings" : 0.2924,
          "strangers" : 0.6426,
          "twins" : 0.4896
        },
        "truncated" : {
          "namesakes" : 0.00271,
          "same-child" : 0.01067,
          "siblings" : 0.00163,
          "strangers" : 0.08133,
          "twins" : 0.002937
        }
      },
      "ethnicity missing, hukou far" : {
        "different" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.04897,
          "strangers" : 0.07692,
          "twins" : 0.04897
        },
        "former" : {
          "namesakes" : 0.002933,
          "same-child" : 0.04269,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "given-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "missing" : {
          "namesakes" : 2.933e-06,
          "same-child" : 3.202e-06,
          "siblings" : 2.938e-06,
          "strangers" : 0.07692,
          "twins" : 2.938e-06
        },
        "near-sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-differs" : {
          "namesakes" : 0.002933,
          "same-child" : 0.005336,
          "siblings" : 0.2938,
          "strangers" : 0.07692,
          "twins" : 0.2938
        },
        "one-unknown" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "partly-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.1469,
          "strangers" : 0.07692,
          "twins" : 0.1469
        },
        "same" : {
          "namesakes" : 0.9677,
          "same-child" : 0.8004,
          "siblings" : 9.793e-05,
          "strangers" : 0.07692,
          "twins" : 9.793e-05
        },
        "sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "surname-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.4897,
          "strangers" : 0.07692,
          "twins" : 0.4897
        },
        "truncated" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        }
      },
      "ethnicity missing, hukou near" : {
        "different" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.04897,
          "strangers" : 0.07692,
          "twins" : 0.04897
        },
        "former" : {
          "namesakes" : 0.002933,
          "same-child" : 0.04269,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "given-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "missing" : {
          "namesakes" : 2.933e-06,
          "same-child" : 3.202e-06,
          "siblings" : 2.938e-06,
          "strangers" : 0.07692,
          "twins" : 2.938e-06
        },
        "near-sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-differs" : {
          "namesakes" : 0.002933,
          "same-child" : 0.005336,
          "siblings" : 0.2938,
          "strangers" : 0.07692,
          "twins" : 0.2938
        },
        "one-unknown" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "partly-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.1469,
          "strangers" : 0.07692,
          "twins" : 0.1469
        },
        "same" : {
          "namesakes" : 0.9677,
          "same-child" : 0.8004,
          "siblings" : 9.793e-05,
          "strangers" : 0.07692,
          "twins" : 9.793e-05
        },
        "sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "surname-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.4897,
          "strangers" : 0.07692,
          "twins" : 0.4897
        },
        "truncated" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        }
      },
      "ethnicity same-minority, hukou far" : {
        "different" : {
          "namesakes" : 0.0002145,
          "same-child" : 4.535e-05,
          "siblings" : 0.2733,
          "strangers" : 0.9585,
          "twins" : 0.2257
        },
        "former" : {
          "namesakes" : 0.003427,
          "same-child" : 0.08483,
          "siblings" : 6.323e-05,
          "strangers" : 0.04106,
          "twins" : 5.971e-05
        },
        "given-only" : {
          "namesakes" : 0.0002007,
          "same-child" : 3.648e-05,
          "siblings" : 0.001253,
          "strangers" : 0.0007189,
          "twins" : 0.0007189
        },
        "missing" : {
          "namesakes" : 1.992e-07,
          "same-child" : 3.621e-08,
          "siblings" : 2.456e-09,
          "strangers" : 6.719e-06,
          "twins" : 5.823e-08
        },
        "near-sound" : {
          "namesakes" : 0.002473,
          "same-child" : 0.001018,
          "siblings" : 0.0006986,
          "strangers" : 0.01507,
          "twins" : 0.00204
        },
        "one-alike" : {
          "namesakes" : 0.002521,
          "same-child" : 0.1723,
          "siblings" : 0.0007914,
          "strangers" : 0.005293,
          "twins" : 0.002027
        },
        "one-differs" : {
          "namesakes" : 0.04969,
          "same-child" : 0.008923,
          "siblings" : 0.0997,
          "strangers" : 4.663,
          "twins" : 0.4272
        },
        "one-unknown" : {
          "namesakes" : 0.0002003,
          "same-child" : 0.01143,
          "siblings" : 5.817e-05,
          "strangers" : 0.03714,
          "twins" : 5.826e-05
        },
        "partly-alike" : {
          "namesakes" : 0.0002005,
          "same-child" : 0.0001667,
          "siblings" : 0.01602,
          "strangers" : 0.046,
          "twins" : 0.01254
        },
        "same" : {
          "namesakes" : 0.9346,
          "same-child" : 0.5771,
          "siblings" : 0.0002921,
          "strangers" : 0.8623,
          "twins" : 2.548e-06
        },
        "sound" : {
          "namesakes" : 0.003956,
          "same-child" : 0.1163,
          "siblings" : 0.001251,
          "strangers" : 1.146,
          "twins" : 0.007009
        },
        "surname-only" : {
          "namesakes" : 0.0007667,
          "same-child" : 4.153e-05,
          "siblings" : 0.6066,
          "strangers" : 0.7208,
          "twins" : 0.3225
        },
        "truncated" : {
          "namesakes" : 0.001743,
          "same-child" : 0.02777,
          "siblings" : 5.425e-05,
          "strangers" : 0.04522,
          "twins" : 0.0001709
        }
      },
      "ethnicity same-minority, hukou near" : {
        "different" : {
          "namesakes" : 0.0002145,
          "same-child" : 4.535e-05,
          "siblings" : 0.2733,
          "strangers" : 0.9587,
          "twins" : 0.2257
        },
        "former" : {
          "namesakes" : 0.003427,
          "same-child" : 0.08483,
          "siblings" : 6.323e-05,
          "strangers" : 0.1162,
          "twins" : 5.971e-05
        },
        "given-only" : {
          "namesakes" : 0.0002007,
          "same-child" : 3.648e-05,
          "siblings" : 0.001253,
          "strangers" : 0.0004197,
          "twins" : 0.0007189
        },
        "missing" : {
          "namesakes" : 1.992e-07,
          "same-child" : 3.621e-08,
          "siblings" : 2.456e-09,
          "strangers" : 1.713e-06,
          "twins" : 5.823e-08
        },
        "near-sound" : {
          "namesakes" : 0.002473,
          "same-child" : 0.001018,
          "siblings" : 0.0006986,
          "strangers" : 0.007623,
          "twins" : 0.00204
        },
        "one-alike" : {
          "namesakes" : 0.002521,
          "same-child" : 0.1723,
          "siblings" : 0.0007914,
          "strangers" : 0.3709,
          "twins" : 0.002027
        },
        "one-differs" : {
          "namesakes" : 0.04969,
          "same-child" : 0.008923,
          "siblings" : 0.0997,
          "strangers" : 24.15,
          "twins" : 0.4272
        },
        "one-unknown" : {
          "namesakes" : 0.0002003,
          "same-child" : 0.01143,
          "siblings" : 5.817e-05,
          "strangers" : 0.009511,
          "twins" : 5.826e-05
        },
        "partly-alike" : {
          "namesakes" : 0.0002005,
          "same-child" : 0.0001667,
          "siblings" : 0.01602,
          "strangers" : 17.81,
          "twins" : 0.01254
        },
        "same" : {
          "namesakes" : 0.9346,
          "same-child" : 0.5771,
          "siblings" : 0.0002921,
          "strangers" : 0.9612,
          "twins" : 2.548e-06
        },
        "sound" : {
          "namesakes" : 0.003956,
          "same-child" : 0.1163,
          "siblings" : 0.001251,
          "strangers" : 3.206,
          "twins" : 0.007009
        },
        "surname-only" : {
          "namesakes" : 0.0007667,
          "same-child" : 4.153e-05,
          "siblings" : 0.6066,
          "strangers" : 0.7168,
          "twins" : 0.3225
        },
        "truncated" : {
          "namesakes" : 0.001743,
          "same-child" : 0.02777,
          "siblings" : 5.425e-05,
          "strangers" : 0.01317,
          "twins" : 0.0001709
        }
      }
    },
    "number" : {
      "birth-date missing, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.03184,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002123,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date missing, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.03184,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002123,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date missing, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.03184,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002123,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.002174,
          "strangers" : 5.38e-05,
          "twins" : 0.002925
        },
        "different" : {
          "namesakes" : 0.003078,
          "same-child" : 0.03186,
          "siblings" : 0.1471,
          "strangers" : 0.9113,
          "twins" : 0.002958
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.02208,
          "strangers" : 0.04191,
          "twins" : 0.002931
        },
        "missing" : {
          "namesakes" : 0.08202,
          "same-child" : 0.1061,
          "siblings" : 0.002174,
          "strangers" : 0.04589,
          "twins" : 0.002925
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.002174,
          "strangers" : 5.38e-05,
          "twins" : 0.002925
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.002174,
          "strangers" : 5.38e-05,
          "twins" : 0.002925
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 7.247e-05,
          "strangers" : 5.38e-05,
          "twins" : 9.75e-05
        },
        "same-birth" : {
          "namesakes" : 0.05126,
          "same-child" : 0.05307,
          "siblings" : 0.002174,
          "strangers" : 5.38e-05,
          "twins" : 0.002925
        },
        "same-division" : {
          "namesakes" : 0.003281,
          "same-child" : 0.003195,
          "siblings" : 0.8155,
          "strangers" : 0.0004842,
          "twins" : 0.09893
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8202,
          "same-child" : 0.0002123,
          "siblings" : 0.002174,
          "strangers" : 5.38e-05,
          "twins" : 0.8775
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.002174,
          "strangers" : 5.38e-05,
          "twins" : 0.002925
        }
      },
      "birth-date near, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004354,
          "siblings" : 0.002091,
          "strangers" : 2.375e-06,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.867,
          "siblings" : 0.5395,
          "strangers" : 0.9401,
          "twins" : 0.003244
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0004369,
          "siblings" : 0.01601,
          "strangers" : 0.01243,
          "twins" : 0.003238
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.01509,
          "siblings" : 0.01367,
          "strangers" : 0.04743,
          "twins" : 0.003247
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.01451,
          "siblings" : 0.002091,
          "strangers" : 2.375e-06,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.007256,
          "siblings" : 0.002091,
          "strangers" : 2.375e-06,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.08707,
          "siblings" : 6.971e-05,
          "strangers" : 2.375e-06,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.007282,
          "siblings" : 0.002091,
          "strangers" : 2.375e-06,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004354,
          "siblings" : 0.4182,
          "strangers" : 2.375e-06,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 2.902e-05,
          "siblings" : 0.002091,
          "strangers" : 2.375e-06,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004354,
          "siblings" : 0.002091,
          "strangers" : 2.375e-06,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0008675,
          "siblings" : 0.0008883,
          "strangers" : 2.746e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.008675,
          "siblings" : 0.05922,
          "strangers" : 2.746e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03077,
          "same-child" : 0.0009,
          "siblings" : 0.1343,
          "strangers" : 0.01217,
          "twins" : 0.003245
        },
        "missing" : {
          "namesakes" : 0.08219,
          "same-child" : 0.08421,
          "siblings" : 0.1293,
          "strangers" : 0.04703,
          "twins" : 0.003244
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1833,
          "siblings" : 0.0008883,
          "strangers" : 2.746e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01446,
          "siblings" : 0.0008883,
          "strangers" : 2.746e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6912,
          "siblings" : 2.961e-05,
          "strangers" : 2.746e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05126,
          "same-child" : 0.01446,
          "siblings" : 0.0008883,
          "strangers" : 2.746e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003082,
          "same-child" : 0.001011,
          "siblings" : 0.6718,
          "strangers" : 0.9408,
          "twins" : 0.003256
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8202,
          "same-child" : 5.784e-05,
          "siblings" : 0.0008883,
          "strangers" : 2.746e-07,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0008675,
          "siblings" : 0.0008883,
          "strangers" : 2.746e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.001626,
          "same-child" : 0.003089,
          "siblings" : 1.37e-05,
          "strangers" : 8.912e-06,
          "twins" : 0.003234
        },
        "different" : {
          "namesakes" : 0.001683,
          "same-child" : 0.06013,
          "siblings" : 0.003896,
          "strangers" : 0.9161,
          "twins" : 0.003243
        },
        "different-unchecked" : {
          "namesakes" : 0.01626,
          "same-child" : 0.003089,
          "siblings" : 0.0119,
          "strangers" : 0.03782,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.04336,
          "same-child" : 0.103,
          "siblings" : 0.04484,
          "strangers" : 0.04557,
          "twins" : 0.003258
        },
        "one-slip" : {
          "namesakes" : 5.421e-05,
          "same-child" : 0.103,
          "siblings" : 1.37e-05,
          "strangers" : 8.912e-06,
          "twins" : 0.003234
        },
        "register-number" : {
          "namesakes" : 0.001626,
          "same-child" : 0.05149,
          "siblings" : 1.37e-05,
          "strangers" : 8.912e-06,
          "twins" : 0.003234
        },
        "same" : {
          "namesakes" : 5.421e-05,
          "same-child" : 0.6179,
          "siblings" : 4.567e-07,
          "strangers" : 8.912e-06,
          "twins" : 0.0001078
        },
        "same-birth" : {
          "namesakes" : 0.0271,
          "same-child" : 0.05149,
          "siblings" : 1.37e-05,
          "strangers" : 8.912e-06,
          "twins" : 0.003234
        },
        "same-division" : {
          "namesakes" : 0.473,
          "same-child" : 0.003603,
          "siblings" : 0.9393,
          "strangers" : 0.0004545,
          "twins" : 0.003672
        },
        "same-division-and-birth" : {
          "namesakes" : 0.4336,
          "same-child" : 0.000206,
          "siblings" : 1.37e-05,
          "strangers" : 8.912e-06,
          "twins" : 0.9703
        },
        "same-unchecked" : {
          "namesakes" : 0.001626,
          "same-child" : 0.003089,
          "siblings" : 1.37e-05,
          "strangers" : 8.912e-06,
          "twins" : 0.003234
        }
      },
      "birth-date other, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0006896,
          "siblings" : 4.426e-05,
          "strangers" : 2.83e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.7895,
          "siblings" : 0.9666,
          "strangers" : 0.9403,
          "twins" : 0.003253
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0006987,
          "siblings" : 0.002105,
          "strangers" : 0.01234,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08204,
          "same-child" : 0.0238,
          "siblings" : 0.02213,
          "strangers" : 0.04733,
          "twins" : 0.003248
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.02299,
          "siblings" : 4.426e-05,
          "strangers" : 2.83e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01149,
          "siblings" : 4.426e-05,
          "strangers" : 2.83e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1379,
          "siblings" : 1.475e-06,
          "strangers" : 2.83e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.01149,
          "siblings" : 4.426e-05,
          "strangers" : 2.83e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0006896,
          "siblings" : 0.008852,
          "strangers" : 2.83e-07,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 4.597e-05,
          "siblings" : 4.426e-05,
          "strangers" : 2.83e-07,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0006896,
          "siblings" : 4.426e-05,
          "strangers" : 2.83e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.00311,
          "siblings" : 2.86e-07,
          "strangers" : 2.849e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0311,
          "siblings" : 1.907e-05,
          "strangers" : 2.849e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.004004,
          "siblings" : 0.009936,
          "strangers" : 0.01238,
          "twins" : 0.00329
        },
        "missing" : {
          "namesakes" : 0.08209,
          "same-child" : 0.1248,
          "siblings" : 0.04535,
          "strangers" : 0.04732,
          "twins" : 0.003275
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1037,
          "siblings" : 2.86e-07,
          "strangers" : 2.849e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05183,
          "siblings" : 2.86e-07,
          "strangers" : 2.849e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6219,
          "siblings" : 9.533e-09,
          "strangers" : 2.849e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05183,
          "siblings" : 2.86e-07,
          "strangers" : 2.849e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003079,
          "same-child" : 0.004373,
          "siblings" : 0.9447,
          "strangers" : 0.9403,
          "twins" : 0.003244
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002073,
          "siblings" : 2.86e-07,
          "strangers" : 2.849e-07,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.00311,
          "siblings" : 2.86e-07,
          "strangers" : 2.849e-07,
          "twins" : 0.003236
        }
      },
      "birth-date related, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.002975,
          "same-child" : 0.0006891,
          "siblings" : 0.003379,
          "strangers" : 3.813e-05,
          "twins" : 0.002935
        },
        "different" : {
          "namesakes" : 0.002993,
          "same-child" : 0.08302,
          "siblings" : 0.2253,
          "strangers" : 0.8973,
          "twins" : 0.002936
        },
        "different-unchecked" : {
          "namesakes" : 0.02976,
          "same-child" : 0.0006916,
          "siblings" : 0.003379,
          "strangers" : 0.05205,
          "twins" : 0.002935
        },
        "missing" : {
          "namesakes" : 0.07993,
          "same-child" : 0.1964,
          "siblings" : 0.003379,
          "strangers" : 0.04923,
          "twins" : 0.002939
        },
        "one-slip" : {
          "namesakes" : 0.0001019,
          "same-child" : 0.16,
          "siblings" : 0.003379,
          "strangers" : 3.813e-05,
          "twins" : 0.002935
        },
        "register-number" : {
          "namesakes" : 0.002975,
          "same-child" : 0.01149,
          "siblings" : 0.003379,
          "strangers" : 3.813e-05,
          "twins" : 0.002935
        },
        "same" : {
          "namesakes" : 9.918e-05,
          "same-child" : 0.5346,
          "siblings" : 0.0001126,
          "strangers" : 3.813e-05,
          "twins" : 9.784e-05
        },
        "same-birth" : {
          "namesakes" : 0.04959,
          "same-child" : 0.01149,
          "siblings" : 0.003379,
          "strangers" : 0.0003432,
          "twins" : 0.002935
        },
        "same-division" : {
          "namesakes" : 0.003228,
          "same-child" : 0.0007874,
          "siblings" : 0.7476,
          "strangers" : 0.0008008,
          "twins" : 0.03542
        },
        "same-division-and-birth" : {
          "namesakes" : 0.7934,
          "same-child" : 4.611e-05,
          "siblings" : 0.003384,
          "strangers" : 3.813e-05,
          "twins" : 0.941
        },
        "same-unchecked" : {
          "namesakes" : 0.03493,
          "same-child" : 0.0007448,
          "siblings" : 0.003379,
          "strangers" : 3.813e-05,
          "twins" : 0.002938
        }
      },
      "birth-date related, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 9.639e-05,
          "siblings" : 0.003307,
          "strangers" : 1.003e-05,
          "twins" : 0.002194
        },
        "different" : {
          "namesakes" : 0.003078,
          "same-child" : 0.9702,
          "siblings" : 0.2813,
          "strangers" : 0.9346,
          "twins" : 0.3018
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0009073,
          "siblings" : 0.03359,
          "strangers" : 0.01334,
          "twins" : 0.002194
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.003473,
          "siblings" : 0.003788,
          "strangers" : 0.04916,
          "twins" : 0.02475
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.003138,
          "siblings" : 0.003307,
          "strangers" : 1.003e-05,
          "twins" : 0.002193
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001569,
          "siblings" : 0.003307,
          "strangers" : 1.003e-05,
          "twins" : 0.002193
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.01883,
          "siblings" : 0.0001102,
          "strangers" : 1.003e-05,
          "twins" : 7.311e-05
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.0016,
          "siblings" : 0.003307,
          "strangers" : 0.002837,
          "twins" : 0.002193
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 9.415e-05,
          "siblings" : 0.6614,
          "strangers" : 1.003e-05,
          "twins" : 0.002193
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 6.277e-06,
          "siblings" : 0.003307,
          "strangers" : 1.003e-05,
          "twins" : 0.658
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 9.415e-05,
          "siblings" : 0.003307,
          "strangers" : 1.003e-05,
          "twins" : 0.002193
        }
      },
      "birth-date related, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.00184,
          "same-child" : 1.893e-05,
          "siblings" : 0.0006538,
          "strangers" : 1.573e-06,
          "twins" : 0.0009084
        },
        "different" : {
          "namesakes" : 0.00184,
          "same-child" : 0.0001893,
          "siblings" : 0.04358,
          "strangers" : 1.573e-06,
          "twins" : 0.0009084
        },
        "different-unchecked" : {
          "namesakes" : 0.1039,
          "same-child" : 4.667e-05,
          "siblings" : 0.01275,
          "strangers" : 0.01211,
          "twins" : 0.08501
        },
        "missing" : {
          "namesakes" : 0.07278,
          "same-child" : 0.1694,
          "siblings" : 0.0625,
          "strangers" : 0.04772,
          "twins" : 0.1114
        },
        "one-slip" : {
          "namesakes" : 8.044e-05,
          "same-child" : 0.2103,
          "siblings" : 0.0006538,
          "strangers" : 1.416e-05,
          "twins" : 0.0009106
        },
        "register-number" : {
          "namesakes" : 0.00184,
          "same-child" : 0.0003155,
          "siblings" : 0.0006538,
          "strangers" : 1.573e-06,
          "twins" : 0.0009084
        },
        "same" : {
          "namesakes" : 6.134e-05,
          "same-child" : 0.6174,
          "siblings" : 2.179e-05,
          "strangers" : 1.573e-06,
          "twins" : 3.028e-05
        },
        "same-birth" : {
          "namesakes" : 0.03067,
          "same-child" : 0.0003155,
          "siblings" : 0.0006538,
          "strangers" : 1.573e-06,
          "twins" : 0.0009084
        },
        "same-division" : {
          "namesakes" : 0.001954,
          "same-child" : 0.001098,
          "siblings" : 0.8772,
          "strangers" : 0.94,
          "twins" : 0.001352
        },
        "same-division-and-birth" : {
          "namesakes" : 0.7832,
          "same-child" : 0.0008353,
          "siblings" : 0.0006908,
          "strangers" : 0.0001211,
          "twins" : 0.7968
        },
        "same-unchecked" : {
          "namesakes" : 0.00184,
          "same-child" : 1.893e-05,
          "siblings" : 0.0006538,
          "strangers" : 1.573e-06,
          "twins" : 0.0009084
        }
      },
      "birth-date same, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.000693,
          "same-child" : 0.0002009,
          "siblings" : 0.00364,
          "strangers" : 0.006362,
          "twins" : 0.0002549
        },
        "different" : {
          "namesakes" : 0.0006904,
          "same-child" : 0.001997,
          "siblings" : 0.2427,
          "strangers" : 5.605e-06,
          "twins" : 0.0002543
        },
        "different-unchecked" : {
          "namesakes" : 0.02703,
          "same-child" : 0.0003422,
          "siblings" : 0.00364,
          "strangers" : 0.0341,
          "twins" : 0.01074
        },
        "missing" : {
          "namesakes" : 0.0573,
          "same-child" : 0.1512,
          "siblings" : 0.00364,
          "strangers" : 0.04585,
          "twins" : 0.02919
        },
        "one-slip" : {
          "namesakes" : 0.00167,
          "same-child" : 0.2758,
          "siblings" : 0.00364,
          "strangers" : 1.682e-05,
          "twins" : 0.0002686
        },
        "register-number" : {
          "namesakes" : 0.0006904,
          "same-child" : 0.003328,
          "siblings" : 0.00364,
          "strangers" : 5.605e-06,
          "twins" : 0.0002543
        },
        "same" : {
          "namesakes" : 2.301e-05,
          "same-child" : 0.504,
          "siblings" : 0.0001213,
          "strangers" : 5.605e-06,
          "twins" : 8.475e-06
        },
        "same-birth" : {
          "namesakes" : 0.01495,
          "same-child" : 0.0602,
          "siblings" : 0.00364,
          "strangers" : 0.913,
          "twins" : 0.001445
        },
        "same-division" : {
          "namesakes" : 0.0006904,
          "same-child" : 0.0001997,
          "siblings" : 0.7281,
          "strangers" : 5.605e-06,
          "twins" : 0.0002543
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8956,
          "same-child" : 0.002506,
          "siblings" : 0.00364,
          "strangers" : 0.0006558,
          "twins" : 0.9571
        },
        "same-unchecked" : {
          "namesakes" : 0.0006904,
          "same-child" : 0.0001997,
          "siblings" : 0.00364,
          "strangers" : 5.605e-06,
          "twins" : 0.0002543
        }
      },
      "birth-date same, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.002988,
          "same-child" : 7.931e-05,
          "siblings" : 0.00364,
          "strangers" : 0.00621,
          "twins" : 0.00115
        },
        "different" : {
          "namesakes" : 0.002984,
          "same-child" : 0.0003669,
          "siblings" : 0.2427,
          "strangers" : 1.227e-05,
          "twins" : 0.001142
        },
        "different-unchecked" : {
          "namesakes" : 0.058,
          "same-child" : 6.118e-05,
          "siblings" : 0.00364,
          "strangers" : 0.0123,
          "twins" : 0.001151
        },
        "missing" : {
          "namesakes" : 0.07962,
          "same-child" : 0.001885,
          "siblings" : 0.00364,
          "strangers" : 0.04711,
          "twins" : 0.001219
        },
        "one-slip" : {
          "namesakes" : 9.948e-05,
          "same-child" : 0.001223,
          "siblings" : 0.00364,
          "strangers" : 1.292e-07,
          "twins" : 0.00114
        },
        "register-number" : {
          "namesakes" : 0.002984,
          "same-child" : 0.0006115,
          "siblings" : 0.00364,
          "strangers" : 1.292e-07,
          "twins" : 0.00114
        },
        "same" : {
          "namesakes" : 9.948e-05,
          "same-child" : 0.007338,
          "siblings" : 0.0001213,
          "strangers" : 1.292e-07,
          "twins" : 3.802e-05
        },
        "same-birth" : {
          "namesakes" : 0.05141,
          "same-child" : 0.9884,
          "siblings" : 0.003641,
          "strangers" : 0.9344,
          "twins" : 0.6486
        },
        "same-division" : {
          "namesakes" : 0.002984,
          "same-child" : 3.669e-05,
          "siblings" : 0.7281,
          "strangers" : 1.292e-07,
          "twins" : 0.00114
        },
        "same-division-and-birth" : {
          "namesakes" : 0.7958,
          "same-child" : 2.446e-06,
          "siblings" : 0.00364,
          "strangers" : 1.292e-07,
          "twins" : 0.3421
        },
        "same-unchecked" : {
          "namesakes" : 0.002984,
          "same-child" : 3.669e-05,
          "siblings" : 0.00364,
          "strangers" : 1.292e-07,
          "twins" : 0.00114
        }
      },
      "birth-date same, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 2.171e-05,
          "same-child" : 4.777e-06,
          "siblings" : 0.02896,
          "strangers" : 0.005332,
          "twins" : 5.883e-06
        },
        "different" : {
          "namesakes" : 2.094e-05,
          "same-child" : 4.773e-05,
          "siblings" : 0.1901,
          "strangers" : 1.422e-05,
          "twins" : 5.835e-06
        },
        "different-unchecked" : {
          "namesakes" : 0.008098,
          "same-child" : 0.0003466,
          "siblings" : 0.1856,
          "strangers" : 0.01184,
          "twins" : 0.00764
        },
        "missing" : {
          "namesakes" : 0.02431,
          "same-child" : 0.188,
          "siblings" : 0.0107,
          "strangers" : 0.04944,
          "twins" : 0.04188
        },
        "one-slip" : {
          "namesakes" : 3.865e-06,
          "same-child" : 0.2532,
          "siblings" : 0.002855,
          "strangers" : 0.001891,
          "twins" : 5.677e-05
        },
        "register-number" : {
          "namesakes" : 2.095e-05,
          "same-child" : 0.0009789,
          "siblings" : 0.002851,
          "strangers" : 1.422e-05,
          "twins" : 5.835e-06
        },
        "same" : {
          "namesakes" : 6.986e-07,
          "same-child" : 0.5565,
          "siblings" : 9.504e-05,
          "strangers" : 1.422e-05,
          "twins" : 1.958e-07
        },
        "same-birth" : {
          "namesakes" : 0.000349,
          "same-child" : 7.954e-05,
          "siblings" : 0.002851,
          "strangers" : 1.422e-05,
          "twins" : 5.835e-06
        },
        "same-division" : {
          "namesakes" : 2.094e-05,
          "same-child" : 4.773e-06,
          "siblings" : 0.5703,
          "strangers" : 1.422e-05,
          "twins" : 5.835e-06
        },
        "same-division-and-birth" : {
          "namesakes" : 0.9671,
          "same-child" : 0.0008794,
          "siblings" : 0.002871,
          "strangers" : 0.9314,
          "twins" : 0.9504
        },
        "same-unchecked" : {
          "namesakes" : 2.094e-05,
          "same-child" : 4.773e-06,
          "siblings" : 0.002851,
          "strangers" : 1.422e-05,
          "twins" : 5.835e-06
        }
      }
    },
    "phone" : {
      "guardian alike" : {
        "different" : {
          "namesakes" : 0.828,
          "same-child" : 0.2035,
          "siblings" : 0.04028,
          "strangers" : 0.828,
          "twins" : 0.04109
        },
        "missing" : {
          "namesakes" : 0.1398,
          "same-child" : 0.08138,
          "siblings" : 0.05035,
          "strangers" : 0.1398,
          "twins" : 0.05031
        },
        "one-slip" : {
          "namesakes" : 0.01075,
          "same-child" : 3.052e-06,
          "siblings" : 3.021e-06,
          "strangers" : 0.01075,
          "twins" : 3.019e-06
        },
        "same" : {
          "namesakes" : 0.01075,
          "same-child" : 0.7121,
          "siblings" : 0.9063,
          "strangers" : 0.01075,
          "twins" : 0.9056
        },
        "shared" : {
          "namesakes" : 0.01075,
          "same-child" : 0.003052,
          "siblings" : 0.003021,
          "strangers" : 0.01075,
          "twins" : 0.003019
        }
      },
      "guardian different" : {
        "different" : {
          "namesakes" : 0.9028,
          "same-child" : 0.7443,
          "siblings" : 0.0005461,
          "strangers" : 0.9028,
          "twins" : 0.8818
        },
        "missing" : {
          "namesakes" : 0.09719,
          "same-child" : 0.09776,
          "siblings" : 0.0007152,
          "strangers" : 0.09719,
          "twins" : 0.09472
        },
        "one-slip" : {
          "namesakes" : 3.021e-07,
          "same-child" : 1.507e-08,
          "siblings" : 3.738e-08,
          "strangers" : 3.021e-07,
          "twins" : 4.233e-08
        },
        "same" : {
          "namesakes" : 3.021e-07,
          "same-child" : 0.1579,
          "siblings" : 0.9987,
          "strangers" : 3.021e-07,
          "twins" : 0.02347
        },
        "shared" : {
          "namesakes" : 3.021e-07,
          "same-child" : 1.507e-05,
          "siblings" : 3.738e-05,
          "strangers" : 3.021e-07,
          "twins" : 4.233e-05
        }
      },
      "guardian missing" : {
        "different" : {
          "namesakes" : 0.9028,
          "same-child" : 0.2026,
          "siblings" : 2.088e-05,
          "strangers" : 0.9028,
          "twins" : 0.1625
        },
        "missing" : {
          "namesakes" : 0.09715,
          "same-child" : 0.1,
          "siblings" : 2.509e-05,
          "strangers" : 0.09715,
          "twins" : 0.09912
        },
        "one-slip" : {
          "namesakes" : 1.632e-06,
          "same-child" : 2.37e-08,
          "siblings" : 1.498e-09,
          "strangers" : 1.632e-06,
          "twins" : 3.394e-08
        },
        "same" : {
          "namesakes" : 1.632e-06,
          "same-child" : 0.6973,
          "siblings" : 0.9999,
          "strangers" : 1.632e-06,
          "twins" : 0.7384
        },
        "shared" : {
          "namesakes" : 1.632e-06,
          "same-child" : 2.37e-05,
          "siblings" : 7.444e-06,
          "strangers" : 1.632e-06,
          "twins" : 3.394e-05
        }
      },
      "guardian same" : {
        "different" : {
          "namesakes" : 0.7551,
          "same-child" : 0.1459,
          "siblings" : 3.197e-05,
          "strangers" : 0.7551,
          "twins" : 0.01912
        },
        "missing" : {
          "namesakes" : 0.102,
          "same-child" : 0.09178,
          "siblings" : 0.0002558,
          "strangers" : 0.102,
          "twins" : 0.09631
        },
        "one-slip" : {
          "namesakes" : 0.02041,
          "same-child" : 4.705e-09,
          "siblings" : 2.749e-10,
          "strangers" : 0.02041,
          "twins" : 7.316e-09
        },
        "same" : {
          "namesakes" : 0.102,
          "same-child" : 0.7623,
          "siblings" : 0.9997,
          "strangers" : 0.102,
          "twins" : 0.8846
        },
        "shared" : {
          "namesakes" : 0.02041,
          "same-child" : 5.598e-05,
          "siblings" : 1.681e-05,
          "strangers" : 0.02041,
          "twins" : 7.316e-06
        }
      },
      "guardian surname-only" : {
        "different" : {
          "namesakes" : 0.9001,
          "same-child" : 0.7187,
          "siblings" : 0.08779,
          "strangers" : 0.9001,
          "twins" : 0.04089
        },
        "missing" : {
          "namesakes" : 0.09983,
          "same-child" : 0.104,
          "siblings" : 0.04168,
          "strangers" : 0.09983,
          "twins" : 0.05129
        },
        "one-slip" : {
          "namesakes" : 1.292e-05,
          "same-child" : 4.223e-07,
          "siblings" : 2.424e-06,
          "strangers" : 1.292e-05,
          "twins" : 3.015e-06
        },
        "same" : {
          "namesakes" : 1.292e-05,
          "same-child" : 0.1769,
          "siblings" : 0.8681,
          "strangers" : 1.292e-05,
          "twins" : 0.9048
        },
        "shared" : {
          "namesakes" : 1.292e-05,
          "same-child" : 0.0004223,
          "siblings" : 0.002424,
          "strangers" : 1.292e-05,
          "twins" : 0.003015
        }
      }
    },
    "school" : {
      "hukou different" : {
        "different" : {
          "namesakes" : 0.0102,
          "same-child" : 0.636,
          "siblings" : 0.2273,
          "strangers" : 0.9949,
          "twins" : 0.0587
        },
        "missing" : {
          "namesakes" : 3.06e-06,
          "same-child" : 4.409e-08,
          "siblings" : 7.365e-08,
          "strangers" : 2.685e-07,
          "twins" : 1.384e-06
        },
        "same" : {
          "namesakes" : 0.1021,
          "same-child" : 0.02689,
          "siblings" : 0.2054,
          "strangers" : 3.49e-06,
          "twins" : 0.6652
        },
        "same-county" : {
          "namesakes" : 0.8163,
          "same-child" : 0.1011,
          "siblings" : 0.4786,
          "strangers" : 6.793e-05,
          "twins" : 0.2694
        },
        "same-prefecture" : {
          "namesakes" : 0.051,
          "same-child" : 0.02212,
          "siblings" : 0.01192,
          "strangers" : 0.0005539,
          "twins" : 0.001415
        },
        "same-province" : {
          "namesakes" : 0.02041,
          "same-child" : 0.214,
          "siblings" : 0.07684,
          "strangers" : 0.004483,
          "twins" : 0.005249
        }
      },
      "hukou missing" : {
        "different" : {
          "namesakes" : 0.06503,
          "same-child" : 0.6146,
          "siblings" : 0.007405,
          "strangers" : 0.9505,
          "twins" : 0.01299
        },
        "missing" : {
          "namesakes" : 5.688e-07,
          "same-child" : 1.526e-07,
          "siblings" : 1.174e-08,
          "strangers" : 5.937e-06,
          "twins" : 2.418e-07
        },
        "same" : {
          "namesakes" : 0.2888,
          "same-child" : 0.04257,
          "siblings" : 0.2597,
          "strangers" : 4.156e-05,
          "twins" : 0.863
        },
        "same-county" : {
          "namesakes" : 0.5293,
          "same-child" : 0.09323,
          "siblings" : 0.7296,
          "strangers" : 0.0004334,
          "twins" : 0.1235
        },
        "same-prefecture" : {
          "namesakes" : 0.01576,
          "same-child" : 0.02333,
          "siblings" : 0.000139,
          "strangers" : 0.003936,
          "twins" : 0.0002423
        },
        "same-province" : {
          "namesakes" : 0.1011,
          "same-child" : 0.2262,
          "siblings" : 0.003146,
          "strangers" : 0.04509,
          "twins" : 0.0002429
        }
      },
      "hukou same" : {
        "different" : {
          "namesakes" : 0.0957,
          "same-child" : 0.5943,
          "siblings" : 0.01101,
          "strangers" : 0.1118,
          "twins" : 0.01118
        },
        "missing" : {
          "namesakes" : 2.074e-08,
          "same-child" : 3.573e-09,
          "siblings" : 2.456e-10,
          "strangers" : 1.273e-07,
          "twins" : 5.615e-09
        },
        "same" : {
          "namesakes" : 0.1363,
          "same-child" : 0.05544,
          "siblings" : 0.2643,
          "strangers" : 0.08791,
          "twins" : 0.8754
        },
        "same-county" : {
          "namesakes" : 0.5918,
          "same-child" : 0.09269,
          "siblings" : 0.72,
          "strangers" : 0.6186,
          "twins" : 0.1092
        },
        "same-prefecture" : {
          "namesakes" : 0.01694,
          "same-child" : 0.02924,
          "siblings" : 0.0005284,
          "strangers" : 0.01947,
          "twins" : 0.0006848
        },
        "same-province" : {
          "namesakes" : 0.1593,
          "same-child" : 0.2283,
          "siblings" : 0.004099,
          "strangers" : 0.1622,
          "twins" : 0.003635
        }
      },
      "hukou same-county" : {
        "different" : {
          "namesakes" : 0.0102,
          "same-child" : 0.4985,
          "siblings" : 0.003128,
          "strangers" : 0.1667,
          "twins" : 0.003128
        },
        "missing" : {
          "namesakes" : 3.061e-06,
          "same-child" : 2.991e-06,
          "siblings" : 3.128e-06,
          "strangers" : 0.1667,
          "twins" : 3.128e-06
        },
        "same" : {
          "namesakes" : 0.102,
          "same-child" : 0.0997,
          "siblings" : 0.5214,
          "strangers" : 0.1667,
          "twins" : 0.5214
        },
        "same-county" : {
          "namesakes" : 0.8163,
          "same-child" : 0.1994,
          "siblings" : 0.4692,
          "strangers" : 0.1667,
          "twins" : 0.4692
        },
        "same-prefecture" : {
          "namesakes" : 0.05102,
          "same-child" : 0.002991,
          "siblings" : 0.003128,
          "strangers" : 0.1667,
          "twins" : 0.003128
        },
        "same-province" : {
          "namesakes" : 0.02041,
          "same-child" : 0.1994,
          "siblings" : 0.003128,
          "strangers" : 0.1667,
          "twins" : 0.003128
        }
      },
      "hukou same-prefecture" : {
        "different" : {
          "namesakes" : 0.01021,
          "same-child" : 0.5992,
          "siblings" : 0.1458,
          "strangers" : 0.111,
          "twins" : 0.003129
        },
        "missing" : {
          "namesakes" : 3.061e-06,
          "same-child" : 3.783e-07,
          "siblings" : 5.228e-07,
          "strangers" : 1.658e-05,
          "twins" : 3.128e-06
        },
        "same" : {
          "namesakes" : 0.102,
          "same-child" : 0.0434,
          "siblings" : 0.3725,
          "strangers" : 4.974e-05,
          "twins" : 0.5214
        },
        "same-county" : {
          "namesakes" : 0.8163,
          "same-child" : 0.1048,
          "siblings" : 0.4136,
          "strangers" : 0.002139,
          "twins" : 0.4692
        },
        "same-prefecture" : {
          "namesakes" : 0.05104,
          "same-child" : 0.04698,
          "siblings" : 0.01745,
          "strangers" : 0.7259,
          "twins" : 0.003129
        },
        "same-province" : {
          "namesakes" : 0.02041,
          "same-child" : 0.2056,
          "siblings" : 0.05066,
          "strangers" : 0.1608,
          "twins" : 0.003142
        }
      },
      "hukou same-province" : {
        "different" : {
          "namesakes" : 0.00992,
          "same-child" : 0.634,
          "siblings" : 0.2602,
          "strangers" : 0.1149,
          "twins" : 0.01224
        },
        "missing" : {
          "namesakes" : 2.971e-06,
          "same-child" : 5.363e-08,
          "siblings" : 8.54e-08,
          "strangers" : 5.521e-06,
          "twins" : 1.524e-06
        },
        "same" : {
          "namesakes" : 0.09923,
          "same-child" : 0.02967,
          "siblings" : 0.1994,
          "strangers" : 0.0001822,
          "twins" : 0.62
        },
        "same-county" : {
          "namesakes" : 0.8214,
          "same-child" : 0.09379,
          "siblings" : 0.4541,
          "strangers" : 0.001794,
          "twins" : 0.3313
        },
        "same-prefecture" : {
          "namesakes" : 0.04961,
          "same-child" : 0.02129,
          "siblings" : 0.009661,
          "strangers" : 0.01313,
          "twins" : 0.001578
        },
        "same-province" : {
          "namesakes" : 0.01985,
          "same-child" : 0.2212,
          "siblings" : 0.07666,
          "strangers" : 0.87,
          "twins" : 0.03486
        }
      }
    },
    "sex" : {
      "name alike" : {
        "different" : {
          "namesakes" : 0.358,
          "same-child" : 0.05277,
          "siblings" : 0.4969,
          "strangers" : 0.358,
          "twins" : 0.3749
        },
        "missing" : {
          "namesakes" : 9.762e-07,
          "same-child" : 3.079e-09,
          "siblings" : 2.293e-10,
          "strangers" : 9.762e-07,
          "twins" : 5.251e-09
        },
        "same" : {
          "namesakes" : 0.642,
          "same-child" : 0.9472,
          "siblings" : 0.5031,
          "strangers" : 0.642,
          "twins" : 0.6251
        }
      },
      "name different" : {
        "different" : {
          "namesakes" : 0.4938,
          "same-child" : 0.05277,
          "siblings" : 0.4969,
          "strangers" : 0.4938,
          "twins" : 0.3749
        },
        "missing" : {
          "namesakes" : 1.86e-07,
          "same-child" : 3.079e-09,
          "siblings" : 2.293e-10,
          "strangers" : 1.86e-07,
          "twins" : 5.251e-09
        },
        "same" : {
          "namesakes" : 0.5062,
          "same-child" : 0.9472,
          "siblings" : 0.5031,
          "strangers" : 0.5062,
          "twins" : 0.6251
        }
      },
      "name same" : {
        "different" : {
          "namesakes" : 0.07291,
          "same-child" : 0.05277,
          "siblings" : 0.4969,
          "strangers" : 0.07291,
          "twins" : 0.3749
        },
        "missing" : {
          "namesakes" : 5.488e-06,
          "same-child" : 3.079e-09,
          "siblings" : 2.293e-10,
          "strangers" : 5.488e-06,
          "twins" : 5.251e-09
        },
        "same" : {
          "namesakes" : 0.9271,
          "same-child" : 0.9472,
          "siblings" : 0.5031,
          "strangers" : 0.9271,
          "twins" : 0.6251
        }
      }
    }
  },
  "registrationsPerRequest" : 0.3,
  "source" : "built in: synthesise --registrations 2000000 --seed 2026 --provinces 31"
}
"""#
