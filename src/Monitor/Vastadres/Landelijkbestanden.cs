using System.IO.Compression;
using System.Text;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Monitor.Gegevens;
using Regiotafel.Monitor.Landelijk;

namespace Regiotafel.Monitor.Vastadres;

/// <summary>All tables of the national page in one zip, each with its description; made once, the same bytes each time.</summary>
internal sealed class Landelijkbestanden(Landelijkestand stand, Landelijkbeeld beeld)
{
    private static readonly DateTimeOffset VastMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Lazy<byte[]> _zip = new(() => Pak(stand, beeld));

    public byte[] Zip => _zip.Value;

    private static byte[] Pak(Landelijkestand stand, Landelijkbeeld beeld)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            Voeg(zip, "LEESMIJ.txt", Encoding.UTF8.GetBytes(Leesmij(beeld)));
            Voeg(zip, "cijfers.csv", stand.Csv.ToArray());
            Voeg(zip, "cijfers.csv-metadata.json", Encoding.UTF8.GetBytes(Beschrijving.Van(stand).ToJsonString()));
            foreach (var paneel in beeld.Panelen)
            {
                Voeg(zip, $"{paneel.Code}.csv", Figuurbestand.Csv(paneel.Figuur.Tabel));
                var beschrijving = Figuurbestand.Beschrijving(paneel).ToJsonString();
                Voeg(zip, $"{paneel.Code}.csv-metadata.json", Encoding.UTF8.GetBytes(beschrijving));
            }
        }
        return stroom.ToArray();
    }

    private static string Leesmij(Landelijkbeeld beeld)
    {
        var tekst = new StringBuilder("Wlz-zorg vanwege een psychische stoornis: landelijke cijfers\n\n");
        tekst.Append(beeld.Bron).Append('\n').Append(beeld.Zin).Append("\n\n");
        tekst.Append("cijfers.csv\n  Alle cijfers, met teller, noemer en waarde.\n");
        foreach (var paneel in beeld.Panelen)
        {
            tekst.Append($"{paneel.Code}.csv\n  {paneel.Figuur.Wat}.\n");
            tekst.Append($"  Wat zegt dit wel: {paneel.Wel}\n  Wat zegt dit niet: {paneel.Niet}\n");
        }
        tekst.Append("\nBij elk bestand beschrijft csv-metadata.json de kolommen (W3C CSVW).\n");
        return tekst.Append("De velden zijn gescheiden door een puntkomma, getallen hebben een punt.\n").ToString();
    }

    private static void Voeg(ZipArchive zip, string naam, byte[] inhoud)
    {
        var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
        deel.LastWriteTime = VastMoment;
        using var uit = deel.Open();
        uit.Write(inhoud);
    }
}
