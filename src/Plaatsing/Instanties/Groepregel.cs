using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>A groep with its free places, holds taken off.</summary>
internal sealed record Groepregel(Groep Groep, int Vrij)
{
    public string Code => Groep.Code;
}
