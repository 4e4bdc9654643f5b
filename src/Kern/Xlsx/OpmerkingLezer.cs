using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Reads comments, old and threaded, with the cell they hang on.</summary>
public static class OpmerkingLezer
{
    public static IReadOnlyList<Celopmerking> Lees(Pakket pakket, string blad)
    {
        var opmerkingen = new List<Celopmerking>();
        foreach (var (_, soort, pad) in Relaties.Van(pakket, blad))
        {
            if (soort is not ("comments" or "threadedComment"))
            {
                continue;
            }

            using var xml = pakket.Xml(pad);
            while (xml?.Read() == true)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "comment" or "threadedComment")
                {
                    var plek = Celadres.Lees(xml.GetAttribute("ref")) ?? (1, 1);
                    opmerkingen.Add(new(plek.Rij, plek.Kolom, Teksten.Lees(xml, blad)));
                }
            }
        }

        return opmerkingen;
    }
}
