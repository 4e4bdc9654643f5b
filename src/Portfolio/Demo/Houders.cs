using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>Who holds places at somebody else's, and who fills in what a provider does not keep itself.</summary>
internal sealed class Houders(long zaad, IReadOnlyList<Aanbiederplan> aanbieders)
{
    private readonly Handelaar zorgkantoor = Iemand(zaad, Rol.Zorgkantoor);
    private readonly Handelaar gemeente = Iemand(zaad, Rol.Gemeente);

    /// <summary>Looks after the portfolio of the whole region.</summary>
    public Handelaar Beheerder { get; } = Iemand(zaad, Rol.BeheerderPortfolio);

    /// <summary>Somebody who seeks a place and does not work at this provider.</summary>
    public Handelaar Zoeker(Toeval toeval, Guid aanbieder)
    {
        if (toeval.Kans(150))
        {
            return toeval.Kans(300) ? gemeente : zorgkantoor;
        }
        var gekozen = toeval.Onder(aanbieders.Count);
        return aanbieders[gekozen].Beeld.Id == aanbieder ? zorgkantoor : aanbieders[gekozen].Zorgbemiddelaar;
    }

    private static Handelaar Iemand(long zaad, Rol rol) => Personen.Lijst(zaad).First(p => p.Rol == rol).Wie;
}
