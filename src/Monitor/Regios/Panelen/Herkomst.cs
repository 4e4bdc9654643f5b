namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 3: from which law people came. No delivery holds it, and for a region nobody has defined it.</summary>
internal static class Herkomst
{
    public static Paneel Maak() =>
        Paneel.NietGeleverd(
            Paneelnaam.Herkomst,
            new(
                "Nu nog niets: voor een regio is de herkomst niet geleverd.",
                "Dat de landelijke verdeling ook in deze regio geldt."
            ),
            "In een levering van een zorgkantoor staat niet uit welke wet iemand komt. Het CBS telt de herkomst alleen voor heel Nederland; dat aandeel staat op het landelijke beeld."
        );
}
