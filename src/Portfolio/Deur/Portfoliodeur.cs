using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Excel.Uitvoer;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Deur;

/// <summary>Import and export of a whole region for the command line: the one who runs the system acts.</summary>
public sealed class Portfoliodeur
{
    private readonly RegisterLezer _register;
    private readonly Vergelijking _vergelijking;
    private readonly Opslaan _opslaan;
    private readonly Werkeenheid _werk;
    private readonly Klok _klok;

    internal Portfoliodeur(
        RegisterLezer register,
        Vergelijking vergelijking,
        Opslaan opslaan,
        Werkeenheid werk,
        Klok klok
    )
    {
        (_register, _vergelijking, _opslaan, _werk, _klok) = (register, vergelijking, opslaan, werk, klok);
    }

    /// <summary>The region's register as an xlsx file.</summary>
    public async Task<byte[]> Exporteer(string regio, CancellationToken ct)
    {
        _werk.Regio = regio;
        var beeld = await _register.Nu(regio, ct);
        return Uitvoermaker.Maak(
            [.. Stand.Alle(beeld.Rijen.Where(r => r.InRegister(_klok.Vandaag)), _klok.Vandaag, _ => true)],
            _klok.Nu,
            _klok.Vandaag
        );
    }

    /// <summary>Compares a file with the register and saves all good rows in one transaction; in a trial it saves nothing.</summary>
    public async Task<Invoeruitslag> Importeer(byte[] bytes, string regio, bool proef, CancellationToken ct)
    {
        var gelezen = Portfoliolezer.Lees(bytes, _klok.Vandaag);
        if (gelezen.Geweigerd)
        {
            var reden = gelezen.Bevindingen.First(b => b.Ernst == "weiger").Uitleg;
            return new(RijenCsv.Bevindingen(gelezen.Bevindingen), reden, [], 0, AllesOvergenomen: false);
        }

        _werk.Regio = regio;
        var (bestand, wacht) = Tekstzeef.Zeef(gelezen, _klok.Vandaag);
        var grond = new Vergelijkgrond(_klok.Vandaag, _ => true, MagNieuweAanbieder: _ => true, _ => true);
        await _werk.BeginSchrijven(ct);
        try
        {
            var verschil = await _vergelijking.Maak(bestand, regio, grond, ct);
            var goed = verschil.Rijen.Where(r => r.Code is "V401" or "V402").ToList();
            var uitslag = await _opslaan.Voer(goed, regio, _ => true, ct);
            if (!proef && uitslag.Stappen.Count > 0)
            {
                await _werk.LegVast(ct);
            }

            return new(
                Rapport.Csv(verschil, bestand),
                null,
                [
                    .. wacht.Select(w => $"Rij {w.Rij}, {w.Kop}: {w.Bericht}"),
                    .. uitslag.Geweigerd.Select(g => $"Rij {g.Rij.Rij?.Nummer}: {g.Weigering.Tekst}"),
                ],
                uitslag.Bewaard,
                uitslag.Geweigerd.Count == 0 && verschil.Aantal("V405") == 0 && Rapport.NietOvergenomen(verschil) == 0
            );
        }
        finally
        {
            _werk.DraaiTerug();
        }
    }
}
