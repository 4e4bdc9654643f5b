using System.Numerics;

namespace Regiotafel.Cijfers.Definities;

/// <summary>The factor between teller ÷ noemer and the value: 1, 100, 10000 or a fraction.</summary>
internal readonly record struct Schaal(BigInteger Teller, BigInteger Noemer);
