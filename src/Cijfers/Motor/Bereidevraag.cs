namespace Regiotafel.Cijfers.Motor;

/// <summary>One query, parsed and bound by the engine.</summary>
internal sealed class Bereidevraag : IDisposable
{
    private const int SelectSoort = 1;
    private nint _vraag;

    public Bereidevraag(nint verbinding, string sql)
    {
        if (Bibliotheek.Bereid(verbinding, sql, out _vraag) != 0)
        {
            var melding = Bibliotheek.Tekst(Bibliotheek.Bereidfout(_vraag));
            Bibliotheek.VerwijderVraag(ref _vraag);
            throw new Motorfout(melding);
        }
    }

    /// <summary>The columns are those of a run with every parameter on the first day of 2000: types do not depend on it.</summary>
    public Vraagbeeld Beeld()
    {
        var namen = Parameternamen().ToList();
        var select = Bibliotheek.Opdrachtsoort(_vraag) == SelectSoort;
        if (!select)
        {
            return new(false, namen, []);
        }
        var dag = new DateOnly(2000, 1, 1);
        using var uitkomst = Uitvoering(namen.Distinct(StringComparer.Ordinal).ToDictionary(n => n, _ => dag));
        return new(true, namen, [.. uitkomst.Kolommen]);
    }

    public IReadOnlyList<Motorrij> Lees(IReadOnlyDictionary<string, DateOnly> waarden)
    {
        using var uitkomst = Uitvoering(waarden);
        return uitkomst.Rijen();
    }

    public void Dispose() => Bibliotheek.VerwijderVraag(ref _vraag);

    private Uitkomst Uitvoering(IReadOnlyDictionary<string, DateOnly> waarden)
    {
        var nummer = 0UL;
        foreach (var naam in Parameternamen())
        {
            nummer++;
            if (waarden.TryGetValue(naam, out var dag))
            {
                _ = Bibliotheek.BindDatum(_vraag, nummer, Uitkomst.Dagen(dag));
            }
        }
        var fout = Bibliotheek.Voer(_vraag, out var resultaat) != 0;
        var uitkomst = new Uitkomst(resultaat);
        if (fout)
        {
            using (uitkomst)
            {
                throw new Motorfout(uitkomst.Melding);
            }
        }
        return uitkomst;
    }

    private IEnumerable<string> Parameternamen()
    {
        var aantal = Bibliotheek.Parameters(_vraag);
        for (var nummer = 1UL; nummer <= aantal; nummer++)
        {
            yield return Bibliotheek.EigenTekst(Bibliotheek.Parameternaam(_vraag, nummer));
        }
    }
}
