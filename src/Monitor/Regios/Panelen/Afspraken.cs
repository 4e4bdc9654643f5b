namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 7: how the plans of the region go. It waits for plans and forms, which Regiotafel does not hold yet.</summary>
internal static class Afspraken
{
    public static Paneel Maak() =>
        Paneel.NietGeleverd(
            Paneelnaam.Afspraken,
            new(
                "Nu nog niets: het plan van aanpak en het voortgangsformulier zijn niet geleverd.",
                "Dat een regio zonder cijfer hier niets doet."
            ),
            "Hier komt: is er een plan van aanpak, is het voortgangsformulier ingevuld, en is er een vaste projectstructuur."
        );
}
