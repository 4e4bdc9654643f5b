namespace Regiotafel.Portfolio.Criteria;

/// <summary>The label of a kenmerk or voorziening. A code outside the list is legal: its label is the code in words.</summary>
internal static class Labels
{
    public static string Kenmerk(string code, DateOnly peildatum) =>
        Criteria.Kenmerk.Lijst.Van(code, peildatum)?.Omschrijving ?? InWoorden(code);

    public static string Voorziening(string code, DateOnly peildatum) =>
        Criteria.Voorziening.Lijst.Van(code, peildatum)?.Omschrijving ?? InWoorden(code);

    private static string InWoorden(string code) => code.Replace('_', ' ');
}
