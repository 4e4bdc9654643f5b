using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Judges the rows of one block: column by column the quick way, and what that leaves row by row with
/// <see cref="Rijkeuring"/>.
/// </summary>
internal static class Blokontleder
{
    public static void Ontleed(Blok blok, Prestatietabel? prestaties)
    {
        var bestand = blok.Bestand;
        if (!System.Text.Unicode.Utf8.IsValid(blok.Bytes.AsSpan(0, blok.Lengte)))
        {
            bestand.GeenTekst = true;
        }

        Rijdeler.Deel(blok, bestand.Tafel?.Kop.Aantal ?? 1);
        if (!bestand.Leesbaar)
        {
            return;
        }

        var tafel = bestand.Tafel!;
        blok.RuimWaarden(bestand.Soort);
        blok.Uitkomst.Ruim(blok.Rijbegin.Length);
        foreach (var kolom in tafel.Kolommen)
        {
            Kolomlezer.Lees(blok, tafel, kolom);
        }

        VergelijkPeriode(blok, bestand.Soort);
        new Rijafronding(blok, tafel, prestaties).Rond();
    }

    // An open end is the lowest number there is, so only rows with an end before their begin need more than a look.
    private static void VergelijkPeriode(Blok blok, Soort soort)
    {
        if (soort is not { Begin: { } begin, Eind: { } eind })
        {
            return;
        }

        var (van, tot) = (blok.Getallen[begin.Nummer], blok.Getallen[eind.Nummer]);
        for (var r = 0; r < blok.Rijen; r++)
        {
            if (tot[r] < van[r] && tot[r] != Kolomvector.Leeg)
            {
                blok.Vlaggen[r] |= Blok.Traag;
            }
        }
    }
}
