namespace Regiotafel.Cijfers.Demo;

/// <summary>Whether this process still has to make the figures of a demonstration, so that pages can say that they come.</summary>
internal sealed class Voorbeeldstand
{
    private volatile bool _onderweg;

    public bool Onderweg
    {
        get => _onderweg;
        set => _onderweg = value;
    }
}
