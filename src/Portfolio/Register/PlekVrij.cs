namespace Regiotafel.Portfolio.Register;

/// <summary>Is there a place that nobody holds? Unknown when it was not confirmed in time.</summary>
internal enum PlekVrij
{
    Ja,
    Nee,
    Onbekend,
}
