using System.Numerics;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>One amount or mean of the audit of sums: who is behind it. A rest has no figure of its own and is never shown.</summary>
internal sealed record Somcel(Grenstabel Tabel, Celsleutel Sleutel, BigInteger Mensen, Bijdragen Bijdragen)
{
    public bool IsRest => Sleutel.Uitsplitsing == Bijdragen.Rest;

    public bool IsLand => Sleutel.Regio == Meetrij.Alle;
}
