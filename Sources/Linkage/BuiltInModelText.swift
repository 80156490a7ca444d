// Written by scripts/train-model; see there for the data and the command.

/// `model.json` of the built-in model.
let builtInJSON: StaticString = #"""
{
  "format" : 1,
  "pairsPerRegistration" : {
    "namesakes" : 0.0022,
    "same-child" : 0.01478,
    "siblings" : 0.1985,
    "twins" : 0.008563
  },
  "probabilities" : {
    "birth-date" : {
      "name alike" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001313,
          "same-child" : 0.04711,
          "siblings" : 2.593e-07,
          "strangers" : 9.597e-05,
          "twins" : 0.001208
        },
        "far" : {
          "namesakes" : 2.087e-05,
          "same-child" : 7.191e-06,
          "siblings" : 0.4562,
          "strangers" : 0.3882,
          "twins" : 5.386e-06
        },
        "lunar" : {
          "namesakes" : 0.0009387,
          "same-child" : 0.08354,
          "siblings" : 8.068e-09,
          "strangers" : 0.000496,
          "twins" : 0.001705
        },
        "missing" : {
          "namesakes" : 2.085e-05,
          "same-child" : 3.162e-06,
          "siblings" : 2.262e-07,
          "strangers" : 6.419e-07,
          "twins" : 5.386e-06
        },
        "near" : {
          "namesakes" : 2.249e-05,
          "same-child" : 0.008144,
          "siblings" : 0.0008609,
          "strangers" : 0.1183,
          "twins" : 5.414e-06
        },
        "one-digit" : {
          "namesakes" : 2.101e-05,
          "same-child" : 0.006471,
          "siblings" : 2.03e-05,
          "strangers" : 0.004155,
          "twins" : 7.709e-06
        },
        "same" : {
          "namesakes" : 0.9966,
          "same-child" : 0.7812,
          "siblings" : 2.007e-05,
          "strangers" : 0.0002474,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 2.193e-05,
          "same-child" : 0.004408,
          "siblings" : 0.5424,
          "strangers" : 0.4875,
          "twins" : 5.584e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001073,
          "same-child" : 0.06916,
          "siblings" : 0.000487,
          "strangers" : 0.0008758,
          "twins" : 0.00157
        }
      },
      "name different" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001313,
          "same-child" : 0.04711,
          "siblings" : 2.593e-07,
          "strangers" : 8.525e-05,
          "twins" : 0.001208
        },
        "far" : {
          "namesakes" : 2.087e-05,
          "same-child" : 7.191e-06,
          "siblings" : 0.4562,
          "strangers" : 0.4328,
          "twins" : 5.386e-06
        },
        "lunar" : {
          "namesakes" : 0.0009387,
          "same-child" : 0.08354,
          "siblings" : 8.068e-09,
          "strangers" : 0.0004423,
          "twins" : 0.001705
        },
        "missing" : {
          "namesakes" : 2.085e-05,
          "same-child" : 3.162e-06,
          "siblings" : 2.262e-07,
          "strangers" : 1.636e-07,
          "twins" : 5.386e-06
        },
        "near" : {
          "namesakes" : 2.249e-05,
          "same-child" : 0.008144,
          "siblings" : 0.0008609,
          "strangers" : 0.1056,
          "twins" : 5.414e-06
        },
        "one-digit" : {
          "namesakes" : 2.101e-05,
          "same-child" : 0.006471,
          "siblings" : 2.03e-05,
          "strangers" : 0.003708,
          "twins" : 7.709e-06
        },
        "same" : {
          "namesakes" : 0.9966,
          "same-child" : 0.7812,
          "siblings" : 2.007e-05,
          "strangers" : 0.0002204,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 2.193e-05,
          "same-child" : 0.004408,
          "siblings" : 0.5424,
          "strangers" : 0.4564,
          "twins" : 5.584e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001073,
          "same-child" : 0.06916,
          "siblings" : 0.000487,
          "strangers" : 0.0007813,
          "twins" : 0.00157
        }
      },
      "name same" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001313,
          "same-child" : 0.04711,
          "siblings" : 2.593e-07,
          "strangers" : 0.0001058,
          "twins" : 0.001208
        },
        "far" : {
          "namesakes" : 2.087e-05,
          "same-child" : 7.191e-06,
          "siblings" : 0.4562,
          "strangers" : 0.3689,
          "twins" : 5.386e-06
        },
        "lunar" : {
          "namesakes" : 0.0009387,
          "same-child" : 0.08354,
          "siblings" : 8.068e-09,
          "strangers" : 0.0005371,
          "twins" : 0.001705
        },
        "missing" : {
          "namesakes" : 2.085e-05,
          "same-child" : 3.162e-06,
          "siblings" : 2.262e-07,
          "strangers" : 3.065e-06,
          "twins" : 5.386e-06
        },
        "near" : {
          "namesakes" : 2.249e-05,
          "same-child" : 0.008144,
          "siblings" : 0.0008609,
          "strangers" : 0.1275,
          "twins" : 5.414e-06
        },
        "one-digit" : {
          "namesakes" : 2.101e-05,
          "same-child" : 0.006471,
          "siblings" : 2.03e-05,
          "strangers" : 0.004482,
          "twins" : 7.709e-06
        },
        "same" : {
          "namesakes" : 0.9966,
          "same-child" : 0.7812,
          "siblings" : 2.007e-05,
          "strangers" : 0.0002691,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 2.193e-05,
          "same-child" : 0.004408,
          "siblings" : 0.5424,
          "strangers" : 0.4952,
          "twins" : 5.584e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001073,
          "same-child" : 0.06916,
          "siblings" : 0.000487,
          "strangers" : 0.0009466,
          "twins" : 0.00157
        }
      }
    },
    "ethnicity" : {
      "hukou different" : {
        "both-han" : {
          "namesakes" : 0.9171,
          "same-child" : 0.9149,
          "siblings" : 0.9163,
          "strangers" : 0.8103,
          "twins" : 0.9271
        },
        "different" : {
          "namesakes" : 2.074e-05,
          "same-child" : 3.776e-06,
          "siblings" : 3.989e-06,
          "strangers" : 0.1896,
          "twins" : 2.058e-05
        },
        "missing" : {
          "namesakes" : 2.039e-05,
          "same-child" : 3.054e-06,
          "siblings" : 2.276e-07,
          "strangers" : 3.22e-07,
          "twins" : 5.267e-06
        },
        "same-minority" : {
          "namesakes" : 0.08285,
          "same-child" : 0.08505,
          "siblings" : 0.08374,
          "strangers" : 0.0001446,
          "twins" : 0.07284
        }
      },
      "hukou missing" : {
        "both-han" : {
          "namesakes" : 0.9171,
          "same-child" : 0.9149,
          "siblings" : 0.9163,
          "strangers" : 0.8076,
          "twins" : 0.9271
        },
        "different" : {
          "namesakes" : 2.074e-05,
          "same-child" : 3.776e-06,
          "siblings" : 3.989e-06,
          "strangers" : 0.1903,
          "twins" : 2.058e-05
        },
        "missing" : {
          "namesakes" : 2.039e-05,
          "same-child" : 3.054e-06,
          "siblings" : 2.276e-07,
          "strangers" : 5.781e-06,
          "twins" : 5.267e-06
        },
        "same-minority" : {
          "namesakes" : 0.08285,
          "same-child" : 0.08505,
          "siblings" : 0.08374,
          "strangers" : 0.002041,
          "twins" : 0.07284
        }
      },
      "hukou same" : {
        "both-han" : {
          "namesakes" : 0.9171,
          "same-child" : 0.9149,
          "siblings" : 0.9163,
          "strangers" : 0.8745,
          "twins" : 0.9271
        },
        "different" : {
          "namesakes" : 2.074e-05,
          "same-child" : 3.776e-06,
          "siblings" : 3.989e-06,
          "strangers" : 0.09366,
          "twins" : 2.058e-05
        },
        "missing" : {
          "namesakes" : 2.039e-05,
          "same-child" : 3.054e-06,
          "siblings" : 2.276e-07,
          "strangers" : 1.267e-07,
          "twins" : 5.267e-06
        },
        "same-minority" : {
          "namesakes" : 0.08285,
          "same-child" : 0.08505,
          "siblings" : 0.08374,
          "strangers" : 0.03184,
          "twins" : 0.07284
        }
      },
      "hukou same-county" : {
        "both-han" : {
          "namesakes" : 0.9171,
          "same-child" : 0.9149,
          "siblings" : 0.9163,
          "strangers" : 0.25,
          "twins" : 0.9271
        },
        "different" : {
          "namesakes" : 2.074e-05,
          "same-child" : 3.776e-06,
          "siblings" : 3.989e-06,
          "strangers" : 0.25,
          "twins" : 2.058e-05
        },
        "missing" : {
          "namesakes" : 2.039e-05,
          "same-child" : 3.054e-06,
          "siblings" : 2.276e-07,
          "strangers" : 0.25,
          "twins" : 5.267e-06
        },
        "same-minority" : {
          "namesakes" : 0.08285,
          "same-child" : 0.08505,
          "siblings" : 0.08374,
          "strangers" : 0.25,
          "twins" : 0.07284
        }
      },
      "hukou same-prefecture" : {
        "both-han" : {
          "namesakes" : 0.9171,
          "same-child" : 0.9149,
          "siblings" : 0.9163,
          "strangers" : 0.8889,
          "twins" : 0.9271
        },
        "different" : {
          "namesakes" : 2.074e-05,
          "same-child" : 3.776e-06,
          "siblings" : 3.989e-06,
          "strangers" : 0.07695,
          "twins" : 2.058e-05
        },
        "missing" : {
          "namesakes" : 2.039e-05,
          "same-child" : 3.054e-06,
          "siblings" : 2.276e-07,
          "strangers" : 1.633e-05,
          "twins" : 5.267e-06
        },
        "same-minority" : {
          "namesakes" : 0.08285,
          "same-child" : 0.08505,
          "siblings" : 0.08374,
          "strangers" : 0.03417,
          "twins" : 0.07284
        }
      },
      "hukou same-province" : {
        "both-han" : {
          "namesakes" : 0.9171,
          "same-child" : 0.9149,
          "siblings" : 0.9163,
          "strangers" : 0.9425,
          "twins" : 0.9271
        },
        "different" : {
          "namesakes" : 2.074e-05,
          "same-child" : 3.776e-06,
          "siblings" : 3.989e-06,
          "strangers" : 0.04852,
          "twins" : 2.058e-05
        },
        "missing" : {
          "namesakes" : 2.039e-05,
          "same-child" : 3.054e-06,
          "siblings" : 2.276e-07,
          "strangers" : 1.322e-06,
          "twins" : 5.267e-06
        },
        "same-minority" : {
          "namesakes" : 0.08285,
          "same-child" : 0.08505,
          "siblings" : 0.08374,
          "strangers" : 0.008991,
          "twins" : 0.07284
        }
      }
    },
    "grade" : {
      "birth-date missing" : {
        "further" : {
          "namesakes" : 0.25,
          "same-child" : 0.003043,
          "siblings" : 0.7667,
          "strangers" : 0.25,
          "twins" : 0.003043
        },
        "missing" : {
          "namesakes" : 0.25,
          "same-child" : 0.003043,
          "siblings" : 0.003286,
          "strangers" : 0.25,
          "twins" : 0.003043
        },
        "one-apart" : {
          "namesakes" : 0.25,
          "same-child" : 0.08114,
          "siblings" : 0.2191,
          "strangers" : 0.25,
          "twins" : 0.08114
        },
        "same" : {
          "namesakes" : 0.25,
          "same-child" : 0.9128,
          "siblings" : 0.01095,
          "strangers" : 0.25,
          "twins" : 0.9128
        }
      },
      "birth-date near" : {
        "further" : {
          "namesakes" : 0.006676,
          "same-child" : 0.000404,
          "siblings" : 0.2044,
          "strangers" : 0.006676,
          "twins" : 0.003043
        },
        "missing" : {
          "namesakes" : 3.742e-07,
          "same-child" : 0.000337,
          "siblings" : 0.0002652,
          "strangers" : 3.742e-07,
          "twins" : 0.003043
        },
        "one-apart" : {
          "namesakes" : 0.1791,
          "same-child" : 0.07898,
          "siblings" : 0.5382,
          "strangers" : 0.1791,
          "twins" : 0.08114
        },
        "same" : {
          "namesakes" : 0.8142,
          "same-child" : 0.9203,
          "siblings" : 0.2572,
          "strangers" : 0.8142,
          "twins" : 0.9128
        }
      },
      "birth-date other" : {
        "further" : {
          "namesakes" : 0.8532,
          "same-child" : 0.05703,
          "siblings" : 0.9012,
          "strangers" : 0.8532,
          "twins" : 0.003042
        },
        "missing" : {
          "namesakes" : 2.801e-07,
          "same-child" : 0.0005689,
          "siblings" : 2.487e-07,
          "strangers" : 2.801e-07,
          "twins" : 0.003042
        },
        "one-apart" : {
          "namesakes" : 0.1285,
          "same-child" : 0.1122,
          "siblings" : 0.0923,
          "strangers" : 0.1285,
          "twins" : 0.08114
        },
        "same" : {
          "namesakes" : 0.01826,
          "same-child" : 0.8302,
          "siblings" : 0.006471,
          "strangers" : 0.01826,
          "twins" : 0.9128
        }
      },
      "birth-date related" : {
        "further" : {
          "namesakes" : 0.005198,
          "same-child" : 1.648e-05,
          "siblings" : 0.7486,
          "strangers" : 0.005198,
          "twins" : 0.0008945
        },
        "missing" : {
          "namesakes" : 6.15e-07,
          "same-child" : 1.489e-05,
          "siblings" : 0.0004264,
          "strangers" : 6.15e-07,
          "twins" : 0.0008557
        },
        "one-apart" : {
          "namesakes" : 0.1373,
          "same-child" : 0.05404,
          "siblings" : 0.2302,
          "strangers" : 0.1373,
          "twins" : 0.04212
        },
        "same" : {
          "namesakes" : 0.8575,
          "same-child" : 0.9459,
          "siblings" : 0.0208,
          "strangers" : 0.8575,
          "twins" : 0.9561
        }
      },
      "birth-date same" : {
        "further" : {
          "namesakes" : 0.002936,
          "same-child" : 1.51e-05,
          "siblings" : 0.6321,
          "strangers" : 0.002936,
          "twins" : 5.619e-06
        },
        "missing" : {
          "namesakes" : 1.231e-07,
          "same-child" : 3.949e-06,
          "siblings" : 0.002596,
          "strangers" : 1.231e-07,
          "twins" : 5.344e-06
        },
        "one-apart" : {
          "namesakes" : 0.118,
          "same-child" : 0.09245,
          "siblings" : 0.3561,
          "strangers" : 0.118,
          "twins" : 0.002856
        },
        "same" : {
          "namesakes" : 0.8791,
          "same-child" : 0.9075,
          "siblings" : 0.009172,
          "strangers" : 0.8791,
          "twins" : 0.9971
        }
      }
    },
    "guardian" : {
      "name otherSurname" : {
        "alike" : {
          "namesakes" : 0.3596,
          "same-child" : 0.007059,
          "siblings" : 2.255e-06,
          "strangers" : 0.3596,
          "twins" : 7.432e-05
        },
        "different" : {
          "namesakes" : 0.8289,
          "same-child" : 0.1221,
          "siblings" : 0.1369,
          "strangers" : 0.8289,
          "twins" : 0.005197
        },
        "missing" : {
          "namesakes" : 0.1526,
          "same-child" : 0.07597,
          "siblings" : 0.1492,
          "strangers" : 0.1526,
          "twins" : 0.1436
        },
        "same" : {
          "namesakes" : 0.3117,
          "same-child" : 0.7589,
          "siblings" : 0.7139,
          "strangers" : 0.3117,
          "twins" : 0.8511
        },
        "surname-only" : {
          "namesakes" : 0.0185,
          "same-child" : 0.03592,
          "siblings" : 2.496e-05,
          "strangers" : 0.0185,
          "twins" : 7.28e-05
        }
      },
      "name sameLongName" : {
        "alike" : {
          "namesakes" : 0.1374,
          "same-child" : 0.0001416,
          "siblings" : 0.000384,
          "strangers" : 0.1374,
          "twins" : 0.002183
        },
        "different" : {
          "namesakes" : 0.6002,
          "same-child" : 0.1722,
          "siblings" : 0.007436,
          "strangers" : 0.6002,
          "twins" : 0.09543
        },
        "missing" : {
          "namesakes" : 0.1536,
          "same-child" : 0.1444,
          "siblings" : 0.139,
          "strangers" : 0.1536,
          "twins" : 0.09004
        },
        "same" : {
          "namesakes" : 14.15,
          "same-child" : 0.6748,
          "siblings" : 0.8517,
          "strangers" : 14.15,
          "twins" : 0.8101
        },
        "surname-only" : {
          "namesakes" : 0.241,
          "same-child" : 0.00846,
          "siblings" : 0.001506,
          "strangers" : 0.241,
          "twins" : 0.002225
        }
      },
      "name sameSurname" : {
        "alike" : {
          "namesakes" : 0.2957,
          "same-child" : 1.113e-05,
          "siblings" : 2.562e-07,
          "strangers" : 0.2957,
          "twins" : 5.937e-06
        },
        "different" : {
          "namesakes" : 0.5425,
          "same-child" : 0.2073,
          "siblings" : 0.002275,
          "strangers" : 0.5425,
          "twins" : 0.1352
        },
        "missing" : {
          "namesakes" : 0.1528,
          "same-child" : 0.1292,
          "siblings" : 0.1541,
          "strangers" : 0.1528,
          "twins" : 0.1541
        },
        "same" : {
          "namesakes" : 0.3425,
          "same-child" : 0.6568,
          "siblings" : 0.8436,
          "strangers" : 0.3425,
          "twins" : 0.7107
        },
        "surname-only" : {
          "namesakes" : 0.3042,
          "same-child" : 0.006759,
          "siblings" : 1.947e-05,
          "strangers" : 0.3042,
          "twins" : 9.053e-06
        }
      }
    },
    "hukou" : {
      "always" : {
        "different" : {
          "namesakes" : 2.4e-05,
          "same-child" : 0.06765,
          "siblings" : 0.003862,
          "strangers" : 0.7763,
          "twins" : 0.002111
        },
        "missing" : {
          "namesakes" : 0.02519,
          "same-child" : 0.01943,
          "siblings" : 0.0208,
          "strangers" : 0.02147,
          "twins" : 0.0216
        },
        "same" : {
          "namesakes" : 0.9746,
          "same-child" : 0.8498,
          "siblings" : 0.9719,
          "strangers" : 0.001718,
          "twins" : 0.9747
        },
        "same-county" : {
          "namesakes" : 2.083e-05,
          "same-child" : 3.149e-06,
          "siblings" : 2.325e-07,
          "strangers" : 2.5e-07,
          "twins" : 5.38e-06
        },
        "same-prefecture" : {
          "namesakes" : 2.153e-05,
          "same-child" : 0.004333,
          "siblings" : 0.0002285,
          "strangers" : 0.01185,
          "twins" : 5.583e-06
        },
        "same-province" : {
          "namesakes" : 0.000104,
          "same-child" : 0.05874,
          "siblings" : 0.003224,
          "strangers" : 0.1886,
          "twins" : 0.001587
        }
      }
    },
    "name" : {
      "ethnicity both-han, hukou far" : {
        "different" : {
          "namesakes" : 2.16e-05,
          "same-child" : 0.0001967,
          "siblings" : 0.04308,
          "strangers" : 0.9696,
          "twins" : 0.02079
        },
        "former" : {
          "namesakes" : 0.00169,
          "same-child" : 0.08928,
          "siblings" : 4.708e-06,
          "strangers" : 0.04385,
          "twins" : 6.509e-05
        },
        "given-only" : {
          "namesakes" : 0.000253,
          "same-child" : 3.631e-06,
          "siblings" : 1.073e-05,
          "strangers" : 0.0006038,
          "twins" : 5.819e-06
        },
        "missing" : {
          "namesakes" : 2.157e-05,
          "same-child" : 3.536e-06,
          "siblings" : 2.416e-07,
          "strangers" : 2.008e-07,
          "twins" : 5.524e-06
        },
        "near-sound" : {
          "namesakes" : 3.677e-05,
          "same-child" : 1.278e-05,
          "siblings" : 0.0008037,
          "strangers" : 0.3078,
          "twins" : 0.003656
        },
        "one-alike" : {
          "namesakes" : 0.006166,
          "same-child" : 0.1918,
          "siblings" : 0.0008653,
          "strangers" : 0.007325,
          "twins" : 0.004378
        },
        "one-differs" : {
          "namesakes" : 0.0243,
          "same-child" : 0.001146,
          "siblings" : 0.1212,
          "strangers" : 1.074,
          "twins" : 0.5665
        },
        "one-unknown" : {
          "namesakes" : 5.761e-05,
          "same-child" : 0.01426,
          "siblings" : 5.334e-05,
          "strangers" : 3.682e-05,
          "twins" : 0.0001305
        },
        "partly-alike" : {
          "namesakes" : 0.001059,
          "same-child" : 0.0002768,
          "siblings" : 0.02195,
          "strangers" : 0.04881,
          "twins" : 0.01172
        },
        "same" : {
          "namesakes" : 0.928,
          "same-child" : 0.579,
          "siblings" : 3.921e-05,
          "strangers" : 0.7455,
          "twins" : 2.227e-07
        },
        "sound" : {
          "namesakes" : 0.002306,
          "same-child" : 0.1235,
          "siblings" : 0.001575,
          "strangers" : 0.518,
          "twins" : 0.007523
        },
        "surname-only" : {
          "namesakes" : 0.03606,
          "same-child" : 0.0004066,
          "siblings" : 0.8104,
          "strangers" : 0.9077,
          "twins" : 0.3851
        },
        "truncated" : {
          "namesakes" : 2.157e-05,
          "same-child" : 1.184e-05,
          "siblings" : 2.224e-05,
          "strangers" : 0.007507,
          "twins" : 6.838e-05
        }
      },
      "ethnicity both-han, hukou near" : {
        "different" : {
          "namesakes" : 2.16e-05,
          "same-child" : 0.0001967,
          "siblings" : 0.04308,
          "strangers" : 0.9658,
          "twins" : 0.02079
        },
        "former" : {
          "namesakes" : 0.00169,
          "same-child" : 0.08928,
          "siblings" : 4.708e-06,
          "strangers" : 0.1143,
          "twins" : 6.509e-05
        },
        "given-only" : {
          "namesakes" : 0.000253,
          "same-child" : 3.631e-06,
          "siblings" : 1.073e-05,
          "strangers" : 0.0006211,
          "twins" : 5.819e-06
        },
        "missing" : {
          "namesakes" : 2.157e-05,
          "same-child" : 3.536e-06,
          "siblings" : 2.416e-07,
          "strangers" : 1.758e-07,
          "twins" : 5.524e-06
        },
        "near-sound" : {
          "namesakes" : 3.677e-05,
          "same-child" : 1.278e-05,
          "siblings" : 0.0008037,
          "strangers" : 0.2818,
          "twins" : 0.003656
        },
        "one-alike" : {
          "namesakes" : 0.006166,
          "same-child" : 0.1918,
          "siblings" : 0.0008653,
          "strangers" : 0.02168,
          "twins" : 0.004378
        },
        "one-differs" : {
          "namesakes" : 0.0243,
          "same-child" : 0.001146,
          "siblings" : 0.1212,
          "strangers" : 1.889,
          "twins" : 0.5665
        },
        "one-unknown" : {
          "namesakes" : 5.761e-05,
          "same-child" : 0.01426,
          "siblings" : 5.334e-05,
          "strangers" : 0.002572,
          "twins" : 0.0001305
        },
        "partly-alike" : {
          "namesakes" : 0.001059,
          "same-child" : 0.0002768,
          "siblings" : 0.02195,
          "strangers" : 0.09489,
          "twins" : 0.01172
        },
        "same" : {
          "namesakes" : 0.928,
          "same-child" : 0.579,
          "siblings" : 3.921e-05,
          "strangers" : 0.8761,
          "twins" : 2.227e-07
        },
        "sound" : {
          "namesakes" : 0.002306,
          "same-child" : 0.1235,
          "siblings" : 0.001575,
          "strangers" : 0.557,
          "twins" : 0.007523
        },
        "surname-only" : {
          "namesakes" : 0.03606,
          "same-child" : 0.0004066,
          "siblings" : 0.8104,
          "strangers" : 1.055,
          "twins" : 0.3851
        },
        "truncated" : {
          "namesakes" : 2.157e-05,
          "same-child" : 1.184e-05,
          "siblings" : 2.224e-05,
          "strangers" : 0.006553,
          "twins" : 6.838e-05
        }
      },
      "ethnicity different, hukou far" : {
        "different" : {
          "namesakes" : 0.002924,
          "same-child" : 0.00327,
          "siblings" : 0.09058,
          "strangers" : 0.9934,
          "twins" : 0.04843
        },
        "former" : {
          "namesakes" : 0.002924,
          "same-child" : 0.04253,
          "siblings" : 0.002791,
          "strangers" : 0.007557,
          "twins" : 0.002904
        },
        "given-only" : {
          "namesakes" : 0.002925,
          "same-child" : 0.003189,
          "siblings" : 0.002791,
          "strangers" : 0.0001274,
          "twins" : 0.002904
        },
        "missing" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003189,
          "siblings" : 0.002791,
          "strangers" : 1.654e-06,
          "twins" : 0.002904
        },
        "near-sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01072,
          "siblings" : 0.002791,
          "strangers" : 0.0004786,
          "twins" : 0.002904
        },
        "one-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05316,
          "siblings" : 0.002791,
          "strangers" : 0.00827,
          "twins" : 0.002904
        },
        "one-differs" : {
          "namesakes" : 0.002971,
          "same-child" : 0.005352,
          "siblings" : 0.2791,
          "strangers" : 10.03,
          "twins" : 0.2984
        },
        "one-unknown" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01063,
          "siblings" : 0.002791,
          "strangers" : 0.00827,
          "twins" : 0.002904
        },
        "partly-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003189,
          "siblings" : 0.1395,
          "strangers" : 0.04809,
          "twins" : 0.1452
        },
        "same" : {
          "namesakes" : 0.9649,
          "same-child" : 0.7975,
          "siblings" : 9.302e-05,
          "strangers" : 0.007557,
          "twins" : 9.68e-05
        },
        "sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05344,
          "siblings" : 0.002791,
          "strangers" : 0.0004786,
          "twins" : 0.002904
        },
        "surname-only" : {
          "namesakes" : 0.002926,
          "same-child" : 0.00319,
          "siblings" : 0.4684,
          "strangers" : 0.3335,
          "twins" : 0.4846
        },
        "truncated" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01063,
          "siblings" : 0.002791,
          "strangers" : 0.0004786,
          "twins" : 0.002904
        }
      },
      "ethnicity different, hukou near" : {
        "different" : {
          "namesakes" : 0.002924,
          "same-child" : 0.00327,
          "siblings" : 0.09058,
          "strangers" : 0.987,
          "twins" : 0.04843
        },
        "former" : {
          "namesakes" : 0.002924,
          "same-child" : 0.04253,
          "siblings" : 0.002791,
          "strangers" : 0.1303,
          "twins" : 0.002904
        },
        "given-only" : {
          "namesakes" : 0.002925,
          "same-child" : 0.003189,
          "siblings" : 0.002791,
          "strangers" : 0.0002292,
          "twins" : 0.002904
        },
        "missing" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003189,
          "siblings" : 0.002791,
          "strangers" : 2.547e-05,
          "twins" : 0.002904
        },
        "near-sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01072,
          "siblings" : 0.002791,
          "strangers" : 0.01029,
          "twins" : 0.002904
        },
        "one-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05316,
          "siblings" : 0.002791,
          "strangers" : 0.1274,
          "twins" : 0.002904
        },
        "one-differs" : {
          "namesakes" : 0.002971,
          "same-child" : 0.005352,
          "siblings" : 0.2791,
          "strangers" : 0.03337,
          "twins" : 0.2984
        },
        "one-unknown" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01063,
          "siblings" : 0.002791,
          "strangers" : 0.1274,
          "twins" : 0.002904
        },
        "partly-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003189,
          "siblings" : 0.1395,
          "strangers" : 0.06728,
          "twins" : 0.1452
        },
        "same" : {
          "namesakes" : 0.9649,
          "same-child" : 0.7975,
          "siblings" : 9.302e-05,
          "strangers" : 0.1303,
          "twins" : 9.68e-05
        },
        "sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05344,
          "siblings" : 0.002791,
          "strangers" : 0.01029,
          "twins" : 0.002904
        },
        "surname-only" : {
          "namesakes" : 0.002926,
          "same-child" : 0.00319,
          "siblings" : 0.4684,
          "strangers" : 0.7902,
          "twins" : 0.4846
        },
        "truncated" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01063,
          "siblings" : 0.002791,
          "strangers" : 0.01029,
          "twins" : 0.002904
        }
      },
      "ethnicity missing, hukou far" : {
        "different" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.04882,
          "strangers" : 0.07692,
          "twins" : 0.04882
        },
        "former" : {
          "namesakes" : 0.002924,
          "same-child" : 0.04255,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "given-only" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "missing" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "near-sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "one-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05319,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "one-differs" : {
          "namesakes" : 0.002924,
          "same-child" : 0.005319,
          "siblings" : 0.2929,
          "strangers" : 0.07692,
          "twins" : 0.2929
        },
        "one-unknown" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "partly-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.1465,
          "strangers" : 0.07692,
          "twins" : 0.1465
        },
        "same" : {
          "namesakes" : 0.9649,
          "same-child" : 0.7979,
          "siblings" : 9.765e-05,
          "strangers" : 0.07692,
          "twins" : 9.765e-05
        },
        "sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05319,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "surname-only" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.4882,
          "strangers" : 0.07692,
          "twins" : 0.4882
        },
        "truncated" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        }
      },
      "ethnicity missing, hukou near" : {
        "different" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.04882,
          "strangers" : 0.07692,
          "twins" : 0.04882
        },
        "former" : {
          "namesakes" : 0.002924,
          "same-child" : 0.04255,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "given-only" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "missing" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "near-sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "one-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05319,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "one-differs" : {
          "namesakes" : 0.002924,
          "same-child" : 0.005319,
          "siblings" : 0.2929,
          "strangers" : 0.07692,
          "twins" : 0.2929
        },
        "one-unknown" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "partly-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.1465,
          "strangers" : 0.07692,
          "twins" : 0.1465
        },
        "same" : {
          "namesakes" : 0.9649,
          "same-child" : 0.7979,
          "siblings" : 9.765e-05,
          "strangers" : 0.07692,
          "twins" : 9.765e-05
        },
        "sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05319,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "surname-only" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.4882,
          "strangers" : 0.07692,
          "twins" : 0.4882
        },
        "truncated" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        }
      },
      "ethnicity same-minority, hukou far" : {
        "different" : {
          "namesakes" : 0.0007714,
          "same-child" : 0.003062,
          "siblings" : 0.7453,
          "strangers" : 0.9765,
          "twins" : 0.714
        },
        "former" : {
          "namesakes" : 0.0005433,
          "same-child" : 0.07309,
          "siblings" : 0.0001479,
          "strangers" : 0.04003,
          "twins" : 0.00027
        },
        "given-only" : {
          "namesakes" : 0.0004522,
          "same-child" : 3.836e-05,
          "siblings" : 0.0003632,
          "strangers" : 0.0004071,
          "twins" : 6.939e-05
        },
        "missing" : {
          "namesakes" : 0.0002227,
          "same-child" : 3.765e-05,
          "siblings" : 2.642e-06,
          "strangers" : 1.77e-05,
          "twins" : 6.885e-05
        },
        "near-sound" : {
          "namesakes" : 0.0002228,
          "same-child" : 0.0004666,
          "siblings" : 0.0002732,
          "strangers" : 0.009382,
          "twins" : 7.003e-05
        },
        "one-alike" : {
          "namesakes" : 0.002086,
          "same-child" : 0.1439,
          "siblings" : 0.0001748,
          "strangers" : 0.08849,
          "twins" : 0.001732
        },
        "one-differs" : {
          "namesakes" : 0.0004376,
          "same-child" : 0.03794,
          "siblings" : 0.0361,
          "strangers" : 6.371,
          "twins" : 0.1569
        },
        "one-unknown" : {
          "namesakes" : 0.0002227,
          "same-child" : 0.005806,
          "siblings" : 6.276e-05,
          "strangers" : 0.08849,
          "twins" : 6.887e-05
        },
        "partly-alike" : {
          "namesakes" : 0.0002308,
          "same-child" : 4.082e-05,
          "siblings" : 0.005156,
          "strangers" : 0.005111,
          "twins" : 0.006286
        },
        "same" : {
          "namesakes" : 0.9918,
          "same-child" : 0.5628,
          "siblings" : 0.0007107,
          "strangers" : 1.241,
          "twins" : 2.61e-06
        },
        "sound" : {
          "namesakes" : 0.002123,
          "same-child" : 0.08388,
          "siblings" : 0.0005866,
          "strangers" : 0.02815,
          "twins" : 0.001668
        },
        "surname-only" : {
          "namesakes" : 0.0003023,
          "same-child" : 0.0006962,
          "siblings" : 0.211,
          "strangers" : 0.4341,
          "twins" : 0.1188
        },
        "truncated" : {
          "namesakes" : 0.0006166,
          "same-child" : 0.08819,
          "siblings" : 0.0001133,
          "strangers" : 0.06568,
          "twins" : 7.072e-05
        }
      },
      "ethnicity same-minority, hukou near" : {
        "different" : {
          "namesakes" : 0.0007714,
          "same-child" : 0.003062,
          "siblings" : 0.7453,
          "strangers" : 0.9894,
          "twins" : 0.714
        },
        "former" : {
          "namesakes" : 0.0005433,
          "same-child" : 0.07309,
          "siblings" : 0.0001479,
          "strangers" : 0.05823,
          "twins" : 0.00027
        },
        "given-only" : {
          "namesakes" : 0.0004522,
          "same-child" : 3.836e-05,
          "siblings" : 0.0003632,
          "strangers" : 0.0002549,
          "twins" : 6.939e-05
        },
        "missing" : {
          "namesakes" : 0.0002227,
          "same-child" : 3.765e-05,
          "siblings" : 2.642e-06,
          "strangers" : 1.583e-06,
          "twins" : 6.885e-05
        },
        "near-sound" : {
          "namesakes" : 0.0002228,
          "same-child" : 0.0004666,
          "siblings" : 0.0002732,
          "strangers" : 0.0002219,
          "twins" : 7.003e-05
        },
        "one-alike" : {
          "namesakes" : 0.002086,
          "same-child" : 0.1439,
          "siblings" : 0.0001748,
          "strangers" : 0.3523,
          "twins" : 0.001732
        },
        "one-differs" : {
          "namesakes" : 0.0004376,
          "same-child" : 0.03794,
          "siblings" : 0.0361,
          "strangers" : 61.87,
          "twins" : 0.1569
        },
        "one-unknown" : {
          "namesakes" : 0.0002227,
          "same-child" : 0.005806,
          "siblings" : 6.276e-05,
          "strangers" : 0.007917,
          "twins" : 6.887e-05
        },
        "partly-alike" : {
          "namesakes" : 0.0002308,
          "same-child" : 4.082e-05,
          "siblings" : 0.005156,
          "strangers" : 22.39,
          "twins" : 0.006286
        },
        "same" : {
          "namesakes" : 0.9918,
          "same-child" : 0.5628,
          "siblings" : 0.0007107,
          "strangers" : 1.005,
          "twins" : 2.61e-06
        },
        "sound" : {
          "namesakes" : 0.002123,
          "same-child" : 0.08388,
          "siblings" : 0.0005866,
          "strangers" : 0.002884,
          "twins" : 0.001668
        },
        "surname-only" : {
          "namesakes" : 0.0003023,
          "same-child" : 0.0006962,
          "siblings" : 0.211,
          "strangers" : 0.2478,
          "twins" : 0.1188
        },
        "truncated" : {
          "namesakes" : 0.0006166,
          "same-child" : 0.08819,
          "siblings" : 0.0001133,
          "strangers" : 0.01131,
          "twins" : 7.072e-05
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
          "same-child" : 0.002926,
          "siblings" : 0.001245,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003077,
          "same-child" : 0.06083,
          "siblings" : 0.1062,
          "strangers" : 0.8948,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.002926,
          "siblings" : 0.01264,
          "strangers" : 0.05496,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.09824,
          "siblings" : 0.001645,
          "strangers" : 0.04744,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.09752,
          "siblings" : 0.001245,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.04876,
          "siblings" : 0.001245,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.5851,
          "siblings" : 4.148e-05,
          "strangers" : 5.219e-05,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.04876,
          "siblings" : 0.001245,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003093,
          "same-child" : 0.05181,
          "siblings" : 0.872,
          "strangers" : 0.002453,
          "twins" : 0.003245
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.000195,
          "siblings" : 0.001245,
          "strangers" : 5.219e-05,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002926,
          "siblings" : 0.001245,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004989,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.8481,
          "siblings" : 0.4791,
          "strangers" : 0.9409,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0005147,
          "siblings" : 0.01222,
          "strangers" : 0.01182,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.01682,
          "siblings" : 0.00347,
          "strangers" : 0.04725,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.01663,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.008315,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.09978,
          "siblings" : 8.173e-05,
          "strangers" : 2.391e-06,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.008315,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004989,
          "siblings" : 0.4904,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 3.326e-05,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004989,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0008947,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.008947,
          "siblings" : 0.02431,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03079,
          "same-child" : 0.001161,
          "siblings" : 0.06012,
          "strangers" : 0.01192,
          "twins" : 0.003239
        },
        "missing" : {
          "namesakes" : 0.0822,
          "same-child" : 0.08315,
          "siblings" : 0.07238,
          "strangers" : 0.04695,
          "twins" : 0.003237
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1891,
          "siblings" : 0.0003648,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01491,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6847,
          "siblings" : 1.216e-05,
          "strangers" : 3.766e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05126,
          "same-child" : 0.01491,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003089,
          "same-child" : 0.001292,
          "siblings" : 0.841,
          "strangers" : 0.9411,
          "twins" : 0.003239
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8202,
          "same-child" : 5.965e-05,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0008947,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002725,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0705,
          "siblings" : 0.004245,
          "strangers" : 0.9029,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.002725,
          "siblings" : 0.01727,
          "strangers" : 0.05,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.09211,
          "siblings" : 0.04411,
          "strangers" : 0.04533,
          "twins" : 0.003237
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.09082,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.04541,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.5449,
          "siblings" : 4.427e-07,
          "strangers" : 8.712e-06,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.04541,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003122,
          "same-child" : 0.1025,
          "siblings" : 0.9343,
          "strangers" : 0.001699,
          "twins" : 0.00325
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0001816,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002725,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0007566,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.7676,
          "siblings" : 0.9645,
          "strangers" : 0.9408,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0007799,
          "siblings" : 0.003464,
          "strangers" : 0.01232,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.02754,
          "siblings" : 0.02427,
          "strangers" : 0.04685,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.02522,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01261,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1513,
          "siblings" : 1.25e-06,
          "strangers" : 2.862e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.01261,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0007566,
          "siblings" : 0.0075,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 5.044e-05,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0007566,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001615,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01615,
          "siblings" : 1.89e-05,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03079,
          "same-child" : 0.1048,
          "siblings" : 0.00984,
          "strangers" : 0.01211,
          "twins" : 0.003295
        },
        "missing" : {
          "namesakes" : 0.0821,
          "same-child" : 0.1162,
          "siblings" : 0.04532,
          "strangers" : 0.04719,
          "twins" : 0.003266
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.05384,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.02692,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.323,
          "siblings" : 9.448e-09,
          "strangers" : 2.841e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.02692,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.00308,
          "same-child" : 0.3288,
          "siblings" : 0.9448,
          "strangers" : 0.9407,
          "twins" : 0.003242
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0001077,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001615,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        }
      },
      "birth-date related, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.00298,
          "same-child" : 0.0006615,
          "siblings" : 0.002985,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        },
        "different" : {
          "namesakes" : 0.003264,
          "same-child" : 0.08445,
          "siblings" : 0.199,
          "strangers" : 0.8845,
          "twins" : 0.002942
        },
        "different-unchecked" : {
          "namesakes" : 0.0298,
          "same-child" : 0.0006627,
          "siblings" : 0.002985,
          "strangers" : 0.06661,
          "twins" : 0.002941
        },
        "missing" : {
          "namesakes" : 0.08169,
          "same-child" : 0.1757,
          "siblings" : 0.002985,
          "strangers" : 0.04669,
          "twins" : 0.002973
        },
        "one-slip" : {
          "namesakes" : 0.0001009,
          "same-child" : 0.1467,
          "siblings" : 0.002985,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        },
        "register-number" : {
          "namesakes" : 0.00298,
          "same-child" : 0.01103,
          "siblings" : 0.002985,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        },
        "same" : {
          "namesakes" : 9.935e-05,
          "same-child" : 0.5617,
          "siblings" : 9.951e-05,
          "strangers" : 3.583e-05,
          "twins" : 9.805e-05
        },
        "same-birth" : {
          "namesakes" : 0.04967,
          "same-child" : 0.01736,
          "siblings" : 0.002985,
          "strangers" : 0.0001792,
          "twins" : 0.002941
        },
        "same-division" : {
          "namesakes" : 0.002981,
          "same-child" : 0.0009517,
          "siblings" : 0.777,
          "strangers" : 0.001827,
          "twins" : 0.003049
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8235,
          "same-child" : 0.0001306,
          "siblings" : 0.00301,
          "strangers" : 3.583e-05,
          "twins" : 0.9733
        },
        "same-unchecked" : {
          "namesakes" : 0.00298,
          "same-child" : 0.0006615,
          "siblings" : 0.002985,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        }
      },
      "birth-date related, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 9.444e-05,
          "siblings" : 0.003004,
          "strangers" : 1.015e-05,
          "twins" : 0.002645
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.9708,
          "siblings" : 0.3738,
          "strangers" : 0.931,
          "twins" : 0.1602
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.000116,
          "siblings" : 0.003004,
          "strangers" : 0.01495,
          "twins" : 0.002645
        },
        "missing" : {
          "namesakes" : 0.08211,
          "same-child" : 0.003555,
          "siblings" : 0.004232,
          "strangers" : 0.0515,
          "twins" : 0.02779
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.003148,
          "siblings" : 0.003004,
          "strangers" : 1.015e-05,
          "twins" : 0.002645
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001574,
          "siblings" : 0.003004,
          "strangers" : 1.015e-05,
          "twins" : 0.002645
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.01889,
          "siblings" : 0.0001001,
          "strangers" : 1.015e-05,
          "twins" : 8.816e-05
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.001606,
          "siblings" : 0.003004,
          "strangers" : 0.002446,
          "twins" : 0.002645
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 9.444e-05,
          "siblings" : 0.6008,
          "strangers" : 1.015e-05,
          "twins" : 0.002645
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 6.296e-06,
          "siblings" : 0.003004,
          "strangers" : 1.015e-05,
          "twins" : 0.7935
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 9.444e-05,
          "siblings" : 0.003004,
          "strangers" : 1.015e-05,
          "twins" : 0.002645
        }
      },
      "birth-date related, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.002122,
          "same-child" : 1.897e-05,
          "siblings" : 0.0005003,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "different" : {
          "namesakes" : 0.002122,
          "same-child" : 0.0001897,
          "siblings" : 0.03336,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "different-unchecked" : {
          "namesakes" : 0.08884,
          "same-child" : 0.0002228,
          "siblings" : 0.005198,
          "strangers" : 0.01186,
          "twins" : 0.08066
        },
        "missing" : {
          "namesakes" : 0.07623,
          "same-child" : 0.1693,
          "siblings" : 0.05646,
          "strangers" : 0.04708,
          "twins" : 0.09391
        },
        "one-slip" : {
          "namesakes" : 9.107e-05,
          "same-child" : 0.2088,
          "siblings" : 0.0005004,
          "strangers" : 1.974e-06,
          "twins" : 0.001003
        },
        "register-number" : {
          "namesakes" : 0.002122,
          "same-child" : 0.0003162,
          "siblings" : 0.0005003,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "same" : {
          "namesakes" : 7.074e-05,
          "same-child" : 0.6184,
          "siblings" : 1.668e-05,
          "strangers" : 6.58e-07,
          "twins" : 3.342e-05
        },
        "same-birth" : {
          "namesakes" : 0.03537,
          "same-child" : 0.0003162,
          "siblings" : 0.0005003,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "same-division" : {
          "namesakes" : 0.002283,
          "same-child" : 0.001102,
          "siblings" : 0.9019,
          "strangers" : 0.941,
          "twins" : 0.001205
        },
        "same-division-and-birth" : {
          "namesakes" : 0.7886,
          "same-child" : 0.001387,
          "siblings" : 0.0005561,
          "strangers" : 2.04e-05,
          "twins" : 0.8182
        },
        "same-unchecked" : {
          "namesakes" : 0.002122,
          "same-child" : 1.897e-05,
          "siblings" : 0.0005003,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        }
      },
      "birth-date same, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.0006583,
          "same-child" : 0.0001979,
          "siblings" : 0.00364,
          "strangers" : 0.006106,
          "twins" : 0.0002446
        },
        "different" : {
          "namesakes" : 0.0006566,
          "same-child" : 0.001979,
          "siblings" : 0.2427,
          "strangers" : 1.643e-05,
          "twins" : 0.0002443
        },
        "different-unchecked" : {
          "namesakes" : 0.0288,
          "same-child" : 0.0002101,
          "siblings" : 0.00364,
          "strangers" : 0.04422,
          "twins" : 0.01849
        },
        "missing" : {
          "namesakes" : 0.05757,
          "same-child" : 0.1533,
          "siblings" : 0.003641,
          "strangers" : 0.04552,
          "twins" : 0.02652
        },
        "one-slip" : {
          "namesakes" : 7.094e-05,
          "same-child" : 0.2696,
          "siblings" : 0.00364,
          "strangers" : 5.476e-06,
          "twins" : 0.0002572
        },
        "register-number" : {
          "namesakes" : 0.0006566,
          "same-child" : 0.003298,
          "siblings" : 0.00364,
          "strangers" : 5.476e-06,
          "twins" : 0.0002443
        },
        "same" : {
          "namesakes" : 2.189e-05,
          "same-child" : 0.5098,
          "siblings" : 0.0001213,
          "strangers" : 5.476e-06,
          "twins" : 8.146e-06
        },
        "same-birth" : {
          "namesakes" : 0.01443,
          "same-child" : 0.05956,
          "siblings" : 0.00364,
          "strangers" : 0.9027,
          "twins" : 0.0002464
        },
        "same-division" : {
          "namesakes" : 0.0006566,
          "same-child" : 0.0001979,
          "siblings" : 0.7281,
          "strangers" : 5.476e-06,
          "twins" : 0.0002443
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8958,
          "same-child" : 1.663e-05,
          "siblings" : 0.00364,
          "strangers" : 0.001451,
          "twins" : 0.9528
        },
        "same-unchecked" : {
          "namesakes" : 0.0006566,
          "same-child" : 0.001849,
          "siblings" : 0.00364,
          "strangers" : 5.476e-06,
          "twins" : 0.0007546
        }
      },
      "birth-date same, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003051,
          "same-child" : 0.0006988,
          "siblings" : 0.00364,
          "strangers" : 0.006192,
          "twins" : 0.001295
        },
        "different" : {
          "namesakes" : 0.003038,
          "same-child" : 0.0003613,
          "siblings" : 0.2426,
          "strangers" : 8.672e-06,
          "twins" : 0.001122
        },
        "different-unchecked" : {
          "namesakes" : 0.04197,
          "same-child" : 0.0005958,
          "siblings" : 0.00364,
          "strangers" : 0.01206,
          "twins" : 0.001157
        },
        "missing" : {
          "namesakes" : 0.08108,
          "same-child" : 0.001882,
          "siblings" : 0.00364,
          "strangers" : 0.04723,
          "twins" : 0.001351
        },
        "one-slip" : {
          "namesakes" : 0.0001012,
          "same-child" : 0.001199,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.001121
        },
        "register-number" : {
          "namesakes" : 0.003037,
          "same-child" : 0.0005996,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.001121
        },
        "same" : {
          "namesakes" : 0.0001012,
          "same-child" : 0.007195,
          "siblings" : 0.0001213,
          "strangers" : 1.294e-07,
          "twins" : 3.738e-05
        },
        "same-birth" : {
          "namesakes" : 0.05155,
          "same-child" : 0.9874,
          "siblings" : 0.003831,
          "strangers" : 0.9345,
          "twins" : 0.6541
        },
        "same-division" : {
          "namesakes" : 0.003037,
          "same-child" : 3.598e-05,
          "siblings" : 0.7279,
          "strangers" : 1.294e-07,
          "twins" : 0.001121
        },
        "same-division-and-birth" : {
          "namesakes" : 0.81,
          "same-child" : 2.398e-06,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.3364
        },
        "same-unchecked" : {
          "namesakes" : 0.003037,
          "same-child" : 3.598e-05,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.001121
        }
      },
      "birth-date same, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 2.234e-05,
          "same-child" : 4.768e-06,
          "siblings" : 0.02922,
          "strangers" : 0.006349,
          "twins" : 6.001e-06
        },
        "different" : {
          "namesakes" : 2.143e-05,
          "same-child" : 4.767e-05,
          "siblings" : 0.1918,
          "strangers" : 4.693e-06,
          "twins" : 5.828e-06
        },
        "different-unchecked" : {
          "namesakes" : 0.006371,
          "same-child" : 0.0007165,
          "siblings" : 0.1633,
          "strangers" : 0.0113,
          "twins" : 0.007135
        },
        "missing" : {
          "namesakes" : 0.02236,
          "same-child" : 0.1873,
          "siblings" : 0.02583,
          "strangers" : 0.0465,
          "twins" : 0.0419
        },
        "one-slip" : {
          "namesakes" : 2.511e-06,
          "same-child" : 0.2509,
          "siblings" : 0.002877,
          "strangers" : 0.0006147,
          "twins" : 6.031e-06
        },
        "register-number" : {
          "namesakes" : 2.144e-05,
          "same-child" : 0.0009777,
          "siblings" : 0.002877,
          "strangers" : 4.693e-06,
          "twins" : 5.828e-06
        },
        "same" : {
          "namesakes" : 7.149e-07,
          "same-child" : 0.5592,
          "siblings" : 9.589e-05,
          "strangers" : 4.693e-06,
          "twins" : 1.946e-07
        },
        "same-birth" : {
          "namesakes" : 0.0003572,
          "same-child" : 7.945e-05,
          "siblings" : 0.002877,
          "strangers" : 4.693e-06,
          "twins" : 5.828e-06
        },
        "same-division" : {
          "namesakes" : 2.143e-05,
          "same-child" : 4.767e-06,
          "siblings" : 0.5754,
          "strangers" : 4.693e-06,
          "twins" : 5.828e-06
        },
        "same-division-and-birth" : {
          "namesakes" : 0.9708,
          "same-child" : 0.0007937,
          "siblings" : 0.002897,
          "strangers" : 0.9352,
          "twins" : 0.9509
        },
        "same-unchecked" : {
          "namesakes" : 2.143e-05,
          "same-child" : 4.767e-06,
          "siblings" : 0.002877,
          "strangers" : 4.693e-06,
          "twins" : 5.828e-06
        }
      }
    },
    "phone" : {
      "guardian alike" : {
        "different" : {
          "namesakes" : 0.8487,
          "same-child" : 0.2029,
          "siblings" : 0.04016,
          "strangers" : 0.8487,
          "twins" : 0.04019
        },
        "missing" : {
          "namesakes" : 0.1261,
          "same-child" : 0.08113,
          "siblings" : 0.0502,
          "strangers" : 0.1261,
          "twins" : 0.05036
        },
        "one-slip" : {
          "namesakes" : 0.008403,
          "same-child" : 0.003042,
          "siblings" : 0.003012,
          "strangers" : 0.008403,
          "twins" : 0.003011
        },
        "same" : {
          "namesakes" : 0.008403,
          "same-child" : 0.7099,
          "siblings" : 0.9036,
          "strangers" : 0.008403,
          "twins" : 0.9034
        },
        "shared" : {
          "namesakes" : 0.008403,
          "same-child" : 0.003042,
          "siblings" : 0.003012,
          "strangers" : 0.008403,
          "twins" : 0.003011
        }
      },
      "guardian different" : {
        "different" : {
          "namesakes" : 0.9026,
          "same-child" : 0.7458,
          "siblings" : 0.0002148,
          "strangers" : 0.9026,
          "twins" : 0.8838
        },
        "missing" : {
          "namesakes" : 0.09737,
          "same-child" : 0.09538,
          "siblings" : 0.0002659,
          "strangers" : 0.09737,
          "twins" : 0.09275
        },
        "one-slip" : {
          "namesakes" : 3.018e-07,
          "same-child" : 1.499e-05,
          "siblings" : 1.415e-05,
          "strangers" : 3.018e-07,
          "twins" : 4.133e-05
        },
        "same" : {
          "namesakes" : 3.018e-07,
          "same-child" : 0.1587,
          "siblings" : 0.9994,
          "strangers" : 3.018e-07,
          "twins" : 0.0234
        },
        "shared" : {
          "namesakes" : 3.018e-07,
          "same-child" : 1.499e-05,
          "siblings" : 0.000136,
          "strangers" : 3.018e-07,
          "twins" : 4.317e-05
        }
      },
      "guardian missing" : {
        "different" : {
          "namesakes" : 0.9028,
          "same-child" : 0.2055,
          "siblings" : 5.304e-05,
          "strangers" : 0.9028,
          "twins" : 0.1594
        },
        "missing" : {
          "namesakes" : 0.0972,
          "same-child" : 0.1021,
          "siblings" : 2.58e-05,
          "strangers" : 0.0972,
          "twins" : 0.09958
        },
        "one-slip" : {
          "namesakes" : 1.64e-06,
          "same-child" : 2.351e-05,
          "siblings" : 1.481e-06,
          "strangers" : 1.64e-06,
          "twins" : 3.397e-05
        },
        "same" : {
          "namesakes" : 1.64e-06,
          "same-child" : 0.6924,
          "siblings" : 0.9999,
          "strangers" : 1.64e-06,
          "twins" : 0.7409
        },
        "shared" : {
          "namesakes" : 1.64e-06,
          "same-child" : 2.351e-05,
          "siblings" : 3.211e-06,
          "strangers" : 1.64e-06,
          "twins" : 3.397e-05
        }
      },
      "guardian same" : {
        "different" : {
          "namesakes" : 0.7895,
          "same-child" : 0.1439,
          "siblings" : 1.324e-05,
          "strangers" : 0.7895,
          "twins" : 0.0188
        },
        "missing" : {
          "namesakes" : 0.1579,
          "same-child" : 0.09159,
          "siblings" : 0.0001654,
          "strangers" : 0.1579,
          "twins" : 0.09621
        },
        "one-slip" : {
          "namesakes" : 0.01754,
          "same-child" : 4.687e-06,
          "siblings" : 2.741e-07,
          "strangers" : 0.01754,
          "twins" : 7.305e-06
        },
        "same" : {
          "namesakes" : 0.01754,
          "same-child" : 0.7644,
          "siblings" : 0.9998,
          "strangers" : 0.01754,
          "twins" : 0.885
        },
        "shared" : {
          "namesakes" : 0.01754,
          "same-child" : 0.0001073,
          "siblings" : 3.457e-05,
          "strangers" : 0.01754,
          "twins" : 7.305e-06
        }
      },
      "guardian surname-only" : {
        "different" : {
          "namesakes" : 0.9031,
          "same-child" : 0.7353,
          "siblings" : 0.03874,
          "strangers" : 0.9031,
          "twins" : 0.0407
        },
        "missing" : {
          "namesakes" : 0.09684,
          "same-child" : 0.09796,
          "siblings" : 0.04001,
          "strangers" : 0.09684,
          "twins" : 0.05134
        },
        "one-slip" : {
          "namesakes" : 1.3e-05,
          "same-child" : 0.0003956,
          "siblings" : 0.002376,
          "strangers" : 1.3e-05,
          "twins" : 0.003006
        },
        "same" : {
          "namesakes" : 1.3e-05,
          "same-child" : 0.166,
          "siblings" : 0.9165,
          "strangers" : 1.3e-05,
          "twins" : 0.9019
        },
        "shared" : {
          "namesakes" : 1.3e-05,
          "same-child" : 0.0003956,
          "siblings" : 0.002376,
          "strangers" : 1.3e-05,
          "twins" : 0.003006
        }
      }
    },
    "school" : {
      "hukou different" : {
        "different" : {
          "namesakes" : 0.01018,
          "same-child" : 0.6274,
          "siblings" : 0.1912,
          "strangers" : 0.9777,
          "twins" : 0.04763
        },
        "missing" : {
          "namesakes" : 0.00305,
          "same-child" : 4.407e-05,
          "siblings" : 5.986e-05,
          "strangers" : 3.22e-07,
          "twins" : 0.001415
        },
        "same" : {
          "namesakes" : 0.1018,
          "same-child" : 0.02866,
          "siblings" : 0.3362,
          "strangers" : 1.191e-05,
          "twins" : 0.6826
        },
        "same-county" : {
          "namesakes" : 0.8138,
          "same-child" : 0.1028,
          "siblings" : 0.4032,
          "strangers" : 0.0002315,
          "twins" : 0.2653
        },
        "same-prefecture" : {
          "namesakes" : 0.05087,
          "same-child" : 0.02394,
          "siblings" : 0.004377,
          "strangers" : 0.001793,
          "twins" : 0.001499
        },
        "same-province" : {
          "namesakes" : 0.02034,
          "same-child" : 0.2172,
          "siblings" : 0.06483,
          "strangers" : 0.02026,
          "twins" : 0.001528
        }
      },
      "hukou missing" : {
        "different" : {
          "namesakes" : 0.1033,
          "same-child" : 0.6056,
          "siblings" : 0.007353,
          "strangers" : 0.79,
          "twins" : 0.01335
        },
        "missing" : {
          "namesakes" : 0.0006469,
          "same-child" : 0.0001479,
          "siblings" : 1.129e-05,
          "strangers" : 5.781e-06,
          "twins" : 0.0002336
        },
        "same" : {
          "namesakes" : 0.1576,
          "same-child" : 0.05354,
          "siblings" : 0.2694,
          "strangers" : 8.671e-05,
          "twins" : 0.8474
        },
        "same-county" : {
          "namesakes" : 0.6316,
          "same-child" : 0.09581,
          "siblings" : 0.7203,
          "strangers" : 0.001578,
          "twins" : 0.1367
        },
        "same-prefecture" : {
          "namesakes" : 0.01938,
          "same-child" : 0.02155,
          "siblings" : 0.0002591,
          "strangers" : 0.0122,
          "twins" : 0.0002345
        },
        "same-province" : {
          "namesakes" : 0.08746,
          "same-child" : 0.2233,
          "siblings" : 0.002642,
          "strangers" : 0.1961,
          "twins" : 0.002058
        }
      },
      "hukou same" : {
        "different" : {
          "namesakes" : 0.08706,
          "same-child" : 0.5945,
          "siblings" : 0.01082,
          "strangers" : 0.106,
          "twins" : 0.00994
        },
        "missing" : {
          "namesakes" : 2.12e-05,
          "same-child" : 3.557e-06,
          "siblings" : 2.425e-07,
          "strangers" : 1.267e-07,
          "twins" : 5.594e-06
        },
        "same" : {
          "namesakes" : 0.1333,
          "same-child" : 0.05489,
          "siblings" : 0.268,
          "strangers" : 0.08674,
          "twins" : 0.8756
        },
        "same-county" : {
          "namesakes" : 0.6049,
          "same-child" : 0.09267,
          "siblings" : 0.7167,
          "strangers" : 0.6231,
          "twins" : 0.1102
        },
        "same-prefecture" : {
          "namesakes" : 0.01493,
          "same-child" : 0.02178,
          "siblings" : 0.0003607,
          "strangers" : 0.015,
          "twins" : 0.0003132
        },
        "same-province" : {
          "namesakes" : 0.1598,
          "same-child" : 0.2362,
          "siblings" : 0.004179,
          "strangers" : 0.1691,
          "twins" : 0.003956
        }
      },
      "hukou same-county" : {
        "different" : {
          "namesakes" : 0.01017,
          "same-child" : 0.497,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        },
        "missing" : {
          "namesakes" : 0.003052,
          "same-child" : 0.002982,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        },
        "same" : {
          "namesakes" : 0.1017,
          "same-child" : 0.0994,
          "siblings" : 0.5198,
          "strangers" : 0.1667,
          "twins" : 0.5198
        },
        "same-county" : {
          "namesakes" : 0.8138,
          "same-child" : 0.1988,
          "siblings" : 0.4678,
          "strangers" : 0.1667,
          "twins" : 0.4678
        },
        "same-prefecture" : {
          "namesakes" : 0.05086,
          "same-child" : 0.002982,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        },
        "same-province" : {
          "namesakes" : 0.02035,
          "same-child" : 0.1988,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        }
      },
      "hukou same-prefecture" : {
        "different" : {
          "namesakes" : 0.01017,
          "same-child" : 0.5654,
          "siblings" : 0.09538,
          "strangers" : 0.1148,
          "twins" : 0.003119
        },
        "missing" : {
          "namesakes" : 0.003052,
          "same-child" : 0.0005689,
          "siblings" : 0.0007756,
          "strangers" : 1.633e-05,
          "twins" : 0.003118
        },
        "same" : {
          "namesakes" : 0.1017,
          "same-child" : 0.03111,
          "siblings" : 0.383,
          "strangers" : 0.0001469,
          "twins" : 0.5197
        },
        "same-county" : {
          "namesakes" : 0.8138,
          "same-child" : 0.1452,
          "siblings" : 0.4513,
          "strangers" : 0.002172,
          "twins" : 0.4678
        },
        "same-prefecture" : {
          "namesakes" : 0.05087,
          "same-child" : 0.05325,
          "siblings" : 0.01736,
          "strangers" : 0.7202,
          "twins" : 0.003119
        },
        "same-province" : {
          "namesakes" : 0.02035,
          "same-child" : 0.2045,
          "siblings" : 0.0522,
          "strangers" : 0.1627,
          "twins" : 0.003119
        }
      },
      "hukou same-province" : {
        "different" : {
          "namesakes" : 0.01006,
          "same-child" : 0.6227,
          "siblings" : 0.221,
          "strangers" : 0.1126,
          "twins" : 0.004687
        },
        "missing" : {
          "namesakes" : 0.003015,
          "same-child" : 5.063e-05,
          "siblings" : 7.144e-05,
          "strangers" : 1.322e-06,
          "twins" : 0.001637
        },
        "same" : {
          "namesakes" : 0.1006,
          "same-child" : 0.02898,
          "siblings" : 0.3153,
          "strangers" : 9.918e-05,
          "twins" : 0.6413
        },
        "same-county" : {
          "namesakes" : 0.8159,
          "same-child" : 0.09836,
          "siblings" : 0.3886,
          "strangers" : 0.001493,
          "twins" : 0.3111
        },
        "same-prefecture" : {
          "namesakes" : 0.0503,
          "same-child" : 0.02041,
          "siblings" : 0.005602,
          "strangers" : 0.01051,
          "twins" : 0.001696
        },
        "same-province" : {
          "namesakes" : 0.02014,
          "same-child" : 0.2295,
          "siblings" : 0.06947,
          "strangers" : 0.8753,
          "twins" : 0.03957
        }
      }
    },
    "sex" : {
      "name alike" : {
        "different" : {
          "namesakes" : 0.359,
          "same-child" : 0.05322,
          "siblings" : 0.4969,
          "strangers" : 0.359,
          "twins" : 0.3763
        },
        "missing" : {
          "namesakes" : 1.02e-06,
          "same-child" : 3.063e-06,
          "siblings" : 2.261e-07,
          "strangers" : 1.02e-06,
          "twins" : 5.23e-06
        },
        "same" : {
          "namesakes" : 0.641,
          "same-child" : 0.9468,
          "siblings" : 0.5031,
          "strangers" : 0.641,
          "twins" : 0.6236
        }
      },
      "name different" : {
        "different" : {
          "namesakes" : 0.4866,
          "same-child" : 0.05322,
          "siblings" : 0.4969,
          "strangers" : 0.4866,
          "twins" : 0.3763
        },
        "missing" : {
          "namesakes" : 1.851e-07,
          "same-child" : 3.063e-06,
          "siblings" : 2.261e-07,
          "strangers" : 1.851e-07,
          "twins" : 5.23e-06
        },
        "same" : {
          "namesakes" : 0.5134,
          "same-child" : 0.9468,
          "siblings" : 0.5031,
          "strangers" : 0.5134,
          "twins" : 0.6236
        }
      },
      "name same" : {
        "different" : {
          "namesakes" : 0.06647,
          "same-child" : 0.05322,
          "siblings" : 0.4969,
          "strangers" : 0.06647,
          "twins" : 0.3763
        },
        "missing" : {
          "namesakes" : 5.049e-06,
          "same-child" : 3.063e-06,
          "siblings" : 2.261e-07,
          "strangers" : 5.049e-06,
          "twins" : 5.23e-06
        },
        "same" : {
          "namesakes" : 0.9335,
          "same-child" : 0.9468,
          "siblings" : 0.5031,
          "strangers" : 0.9335,
          "twins" : 0.6236
        }
      }
    }
  },
  "registrationsPerRequest" : 0.3,
  "source" : "built in: synthesise --registrations 2000000 --seed 2026"
}
"""#
