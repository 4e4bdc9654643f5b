namespace Regiotafel.Kern.Poort;

/// <summary>
/// An endpoint whose connection stays open and asks nothing, such as a listener to the live register: it takes no place among
/// the requests that are busy.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LangdurigAttribute : Attribute;
