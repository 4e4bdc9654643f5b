namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>One edition of a delivery, to make an uitgave of.</summary>
/// <param name="Naam">Of the delivery, in its manifest.</param>
/// <param name="Op">When it was brought.</param>
internal sealed record Uitgavebron(Guid Levering, string Editie, string Naam, DateTime Op, bool Voorbeeld)
{
    /// <summary>As it stands in a form.</summary>
    public string Sleutel => $"{Levering}_{Editie}";
}
