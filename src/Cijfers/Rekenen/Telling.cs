using System.Numerics;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Teller and noemer of one cell, exact.</summary>
/// <param name="Teller">Whole number; cents where the indicator is an amount.</param>
/// <param name="Noemer">Null for a count.</param>
internal readonly record struct Telling(BigInteger Teller, BigInteger? Noemer);
