using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>One meeting of a table: planned, open, closed with a frozen verslag.</summary>
internal sealed class Tafelsessie : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid TafelId { get; init; }
    public required DateOnly Datum { get; set; }
    public Sessiestaat Staat { get; private set; } = Sessiestaat.Gepland;
    public DateTime? GeopendOp { get; private set; }

    /// <summary>Who leads it, or led it when it closed.</summary>
    public string? Voorzitter { get; private set; }

    /// <summary>The account of who leads it; null in sessions of before, which everybody with a leading role can end.</summary>
    public Guid? LeiderId { get; private set; }
    public DateTime? GeslotenOp { get; private set; }

    /// <summary>What was agreed, as JSON; never changed.</summary>
    public string? Verslag { get; private set; }
    public int Versie { get; private set; } = 1;

    public bool IsOpen => Staat == Sessiestaat.Open;

    /// <summary>Open since this day. One of an earlier day is only to be closed: it shows no card and takes no decision.</summary>
    public bool LooptOp(DateOnly dag) => IsOpen && GeopendOp is { } op && Klok.Datum(op) == dag;

    /// <summary>Begins, not before its day and not while a promise of last time has no answer (design of Plaatsing, section 8).</summary>
    public Weigering? Open(string voorzitter, DateTime nu, bool beantwoord, Guid? leider = null)
    {
        if (Staat != Sessiestaat.Gepland)
        {
            return Weigeringen.NietGepland;
        }
        if (Klok.Datum(nu) < Datum)
        {
            return Weigeringen.TeVroeg(Datum);
        }
        if (!beantwoord)
        {
            return Weigeringen.EerstBeantwoorden;
        }
        (Staat, Voorzitter, GeopendOp, LeiderId) = (Sessiestaat.Open, voorzitter, nu, leider);
        return null;
    }

    /// <summary>Another one leads from now on.</summary>
    public void Leid(Guid leider, string naam) => (LeiderId, Voorzitter) = (leider, naam);

    public Weigering? Sluit(string verslag, DateTime nu)
    {
        if (!IsOpen)
        {
            return Weigeringen.NietOpen;
        }
        (Staat, Verslag, GeslotenOp) = (Sessiestaat.Gesloten, verslag, nu);
        return null;
    }
}

/// <summary>How far a meeting is.</summary>
internal enum Sessiestaat
{
    Gepland,
    Open,
    Gesloten,
}
